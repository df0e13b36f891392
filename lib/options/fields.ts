import { type Expectation, expecting } from './faults.ts';

/** A JSON schema, as far as browsers read those of policies. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One option: what it may be and what it is unless the reader chose otherwise. */
export interface Field<T = unknown> {
  fallback: T;
  /** The value itself where it is allowed; undefined where it is not. */
  check(value: unknown): T | undefined;
  expects: Expectation;
  /** The same for the administrators of a newsroom or classroom. */
  json: JsonSchema;
  /** Puts the difference between `base` and `mine` into `theirs`; left out where the last one to write is right. */
  merge?(base: T, mine: T, theirs: T): T;
}

export interface Choice<T extends string | number = string | number> extends Field<T> {
  values: readonly T[];
}

export interface Range extends Field<number> {
  from: number;
  to: number;
  step: number;
}

export function choice<const T extends string | number>(
  values: readonly T[],
  fallback: NoInfer<T>,
): Choice<T> {
  return {
    values,
    fallback,
    expects: expecting('expects_one_of', values.join(', ')),
    check: (value) => values.find((allowed) => allowed === value),
    json: { type: typeof values[0] === 'number' ? 'integer' : 'string', enum: values },
  };
}

export function toggle(fallback: boolean): Field<boolean> {
  return {
    fallback,
    expects: expecting('expects_truth'),
    check: (value) => (typeof value === 'boolean' ? value : undefined),
    json: { type: 'boolean' },
  };
}

/** A number between two bounds, both included. */
export function range(from: number, to: number, step: number, fallback: number): Range {
  return {
    from,
    to,
    step,
    fallback,
    expects: expecting('expects_number', from, to),
    check: (value) =>
      typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to ? value : undefined,
    // Chrome refuses bounds of what is no integer; the options' own check judges those.
    json: Number.isInteger(step) ? { type: 'integer', minimum: from, maximum: to } : { type: 'number' },
  };
}

const STRINGS: JsonSchema = { type: 'array', items: { type: 'string' } };

/** Strings that all pass a test, without repetition. */
export function strings(allowed: (value: string) => boolean, expects: Expectation): Field<readonly string[]> {
  return {
    fallback: [],
    expects,
    check: (value) =>
      Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && allowed(item))
        ? [...new Set(value)]
        : undefined,
    json: STRINGS,
    merge: mergeLists,
  };
}

/** Some or all of the values in an order of the reader's. Values that came later stand at the end. */
export function ordering<const T extends string>(values: readonly T[]): Field<readonly T[]> {
  return {
    fallback: values,
    expects: expecting('expects_order', values.join(', ')),
    check: (value) => {
      if (!Array.isArray(value)) return undefined;
      const known = values.filter((item) => value.includes(item));
      known.sort((a, b) => value.indexOf(a) - value.indexOf(b));
      return [...known, ...values.filter((item) => !known.includes(item))];
    },
    json: { type: 'array', items: { type: 'string', enum: values } },
  };
}

/** Some of the values. */
export function subset<const T extends string>(values: readonly T[]): Field<readonly T[]> {
  return {
    fallback: [],
    expects: expecting('expects_some_of', values.join(', ')),
    check: (value) => (Array.isArray(value) ? values.filter((item) => value.includes(item)) : undefined),
    json: { type: 'array', items: { type: 'string', enum: values } },
    merge: mergeLists,
  };
}

/** What was added since `base` comes to the end, what was taken away goes; the rest is as others left it. */
function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const kept = theirs.filter((item) => mine.includes(item) || !base.includes(item));
  return [...kept, ...mine.filter((item) => !base.includes(item) && !kept.includes(item))];
}
