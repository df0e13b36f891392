import { numberOf } from '../../languages/en/sourcing/numbers.ts';
import type { Source } from '../../report/types.ts';

/** How many of a group hold their office, and how many once did. */
export interface Term {
  standing: 'current' | 'former';
  count: number;
}

/** A number, then the word that tells whether the office is still held: 'two current', '3 retired'. */
const TERM =
  /\b(?<number>\d{1,3}|[a-z]+)\s+(?:(?<current>current|incumbent|serving|sitting)|(?:former|ex|past|retired)\b)/giu;

/**
 * The sum behind a count of people, as the article tells it: 'two current and two former officials' is 2 current and
 * 2 former. Empty where it is told otherwise, or where the terms do not add up to the count.
 */
export function sumOf({ as, count, kind }: Pick<Source, 'as' | 'count' | 'kind'>): Term[] {
  if (kind !== 'anonymous' || as === null || count === null) return [];
  const terms = [...as.quote.matchAll(TERM)].map(({ groups }): Term => {
    const number = groups?.['number'] ?? '';
    return {
      standing: groups?.['current'] === undefined ? 'former' : 'current',
      count: /^\d/.test(number) ? Number(number) : (numberOf(number.toLowerCase()) ?? 0),
    };
  });
  const total = terms.reduce((sum, term) => sum + term.count, 0);
  const isSum = terms.length > 1 && terms.every((term) => term.count > 0) && total === count;
  return isSum ? terms : [];
}
