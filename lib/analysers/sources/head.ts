import type { Range } from '../attribution/phrases.ts';
import type { Reading } from '../attribution/reading.ts';

/** A noun phrase split at its head: 'two officials | in Beijing'. */
export interface Head {
  /** Without what hangs on it. */
  core: Range;
  /** Token of the head noun. */
  at: number;
  determiner: string | null;
  /** What hangs on it, after the core; may be empty. */
  rest: Range;
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/;

const ENDS_CORE = /^(?:prep|to|wh|that|comma|ing|sub|coord|past|verb)$/;

/** Splits a phrase at the first preposition or relative after a noun. Null for a phrase without one. */
export function headOf(reading: Reading, range: Range): Head | null {
  const { tags, document } = reading;
  const lead = tags[range.first];
  const determiner = lead === 'det' || lead === 'poss' ? document.tokens[range.first]!.lower : null;
  let head = determiner === null ? -1 : range.first;
  let i = range.first + (determiner === null ? 0 : 1);
  for (; i < range.last; i++) {
    const tag = tags[i]!;
    const joined =
      tag === 'coord' &&
      head >= 0 &&
      (tags[head] === 'num' ||
        tags[head] === 'adj' ||
        tags[i + 1] === 'adj' ||
        joinsNames(reading, i, range.last));
    if (head >= 0 && !joined && (ENDS_CORE.test(tag) || document.tokens[i]!.text === '(')) break;
    if (tag === 'noun' || tag === 'name' || tag === 'num' || (tag === 'adj' && i + 1 >= range.last)) head = i;
  }
  if (head < 0) return null;
  return {
    core: { first: range.first, last: i },
    at: head,
    determiner,
    rest: { first: i, last: range.last },
  };
}

/** 'the Republican and Democratic platforms': two names before one noun. */
function joinsNames({ tags }: Reading, at: number, end: number): boolean {
  if (tags[at - 1] !== 'name' || tags[at + 1] !== 'name') return false;
  let i = at + 1;
  while (i < end && (tags[i] === 'name' || tags[i] === 'num')) i++;
  return i < end && tags[i] === 'noun';
}

export const isDefinite = (determiner: string | null): boolean =>
  determiner !== null && DEFINITE.test(determiner);
