import { numberOf } from '../../languages/en/sourcing/numbers.ts';
import type { Reading } from '../attribution/reading.ts';
import type { Head } from './head.ts';

/**
 * How many people a description tells, or null where it gives no number: 'two current and two former officials' = 4,
 * 'a dozen aides' = 12, 'an aide' = 1, 'officials' = null.
 */
export function countOf(reading: Reading, head: Head, plural: boolean): number | null {
  const { tokens } = reading.document;
  let sum = 0;
  for (let i = head.core.first; i < head.at; i++) {
    const word = tokens[i]!.lower;
    if (/^(?:a|an)$/.test(word) && plural) continue;
    const value = isRole(reading, i) ? numberOf(word) : null;
    if (value === null) continue;
    if (word === 'dozen' && sum > 0 && sum < 12) sum *= value;
    else sum += value;
  }
  if (plural) return sum > 1 ? sum : pairIn(reading, head);
  return sum > 1 && tokens[head.core.first]!.lower !== 'one' ? 1 : 1;
}

/** A number that counts people, not one in a name or an age ('the 43-year-old'). */
function isRole(reading: Reading, i: number): boolean {
  const text = reading.document.tokens[i]!.text;
  return !/^\d{4}$/.test(text) && !/^(?:year|%|percent)$/.test(reading.document.tokens[i + 1]?.lower ?? '');
}

function pairIn(reading: Reading, head: Head): number | null {
  const { tokens } = reading.document;
  for (let i = head.core.first; i < head.at; i++) {
    if (/^(?:pair|couple|both)$/.test(tokens[i]!.lower)) return 2;
  }
  return null;
}
