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

/** Splits a phrase at the first preposition or relative after a noun. Null for a phrase without one. */
export function headOf(reading: Reading, range: Range): Head | null {
  const { tags, document } = reading;
  let i = range.first;
  const lead = document.tokens[i]!.lower;
  const determiner = tags[i] === 'det' || tags[i] === 'poss' ? lead : null;
  let head = -1;
  for (; i < range.last; i++) {
    const tag = tags[i]!;
    const partOf = tag === 'prep' && head < 0;
    if (head >= 0 && /^(?:prep|to|wh|that|comma|ing|sub|coord|past|verb)$/.test(tag)) break;
    if (head >= 0 && document.tokens[i]!.text === '(') break;
    if (
      tag === 'noun' ||
      tag === 'name' ||
      (tag === 'num' && head < 0) ||
      (tag === 'adj' && i + 1 >= range.last)
    )
      head = i;
    if (tag === 'adj' && head < 0 && i + 1 === range.last) head = i;
    if (partOf) continue;
  }
  if (head < 0)
    return determiner
      ? { core: range, at: range.first, determiner, rest: { first: range.last, last: range.last } }
      : null;
  return {
    core: { first: range.first, last: i },
    at: head,
    determiner,
    rest: { first: i, last: range.last },
  };
}

export const isDefinite = (determiner: string | null): boolean =>
  determiner !== null && DEFINITE.test(determiner);
