import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const LONGEST_DATELINE = 12; // tokens
const LAST_BLOCK = 3; // headline, standfirst and byline may stand before it

/** First token of a unit behind 'OTTAWA — …', 'NEW YORK (Reuters) - …': place and outlet are not told by anybody. */
export function afterDateline(reading: Reading, unit: Unit): number {
  const { tokens } = reading.document;
  const first = tokens[unit.firstToken]!;
  if (unit.block > LAST_BLOCK || !/^\p{Lu}{3,}$/u.test(first.text)) return unit.firstToken;
  const end = Math.min(unit.lastToken - 1, unit.firstToken + LONGEST_DATELINE);
  for (let i = unit.firstToken + 1; i < end; i++) if (/^[-–—]$/.test(tokens[i]!.text)) return i + 1;
  return unit.firstToken;
}
