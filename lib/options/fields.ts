/** One option: what it may be and what it is unless the reader chose otherwise. */
export interface Field<T = unknown> {
  fallback: T;
  /** The value itself where it is allowed; undefined where it is not. */
  check(value: unknown): T | undefined;
  /** What would be allowed, for messages: 'one of light, dark'. */
  expects: string;
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
    expects: `one of ${values.join(', ')}`,
    check: (value) => values.find((allowed) => allowed === value),
  };
}

export function toggle(fallback: boolean): Field<boolean> {
  return {
    fallback,
    expects: 'true or false',
    check: (value) => (typeof value === 'boolean' ? value : undefined),
  };
}

/** A number between two bounds, both included. */
export function range(from: number, to: number, step: number, fallback: number): Range {
  return {
    from,
    to,
    step,
    fallback,
    expects: `a number from ${from} to ${to}`,
    check: (value) =>
      typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to ? value : undefined,
  };
}

/** Strings that all pass a test, without repetition. */
export function strings(allowed: (value: string) => boolean, expects: string): Field<readonly string[]> {
  return {
    fallback: [],
    expects,
    check: (value) =>
      Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && allowed(item))
        ? [...new Set(value)]
        : undefined,
  };
}

/** Some or all of the values in an order of the reader's. Values that came later stand at the end. */
export function ordering<const T extends string>(values: readonly T[]): Field<readonly T[]> {
  return {
    fallback: values,
    expects: `an order of ${values.join(', ')}`,
    check: (value) => {
      if (!Array.isArray(value)) return undefined;
      const known = values.filter((item) => value.includes(item));
      known.sort((a, b) => value.indexOf(a) - value.indexOf(b));
      return [...known, ...values.filter((item) => !known.includes(item))];
    },
  };
}

/** Some of the values. */
export function subset<const T extends string>(values: readonly T[]): Field<readonly T[]> {
  return {
    fallback: [],
    expects: `a list of ${values.join(', ')}`,
    check: (value) => (Array.isArray(value) ? values.filter((item) => value.includes(item)) : undefined),
  };
}
