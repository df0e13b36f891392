import { NUMBER, readNumber } from '../../../languages/en/times/numbers.ts';
import type { Sentence } from '../../../text/document.ts';
import { HINT, pattern, type TimeReference } from './rule.ts';

const LATER = `(?<amount>a|${NUMBER}) (?<unit>year|decade|centur)(?:s|y|ies)? (?<side>later|afterwards?|earlier|before that)`;

/** Times that count from the time told before them. */
const RULES = [
  {
    name: 'same-year',
    shift: 0,
    pattern: pattern('(?:later |earlier )?(?:in )?that (?:same |very )?year|the same year', 'i'),
  },
  {
    name: 'following-year',
    shift: 1,
    pattern: pattern('the (?:following|next|subsequent) year|a year later|one year later', 'i'),
  },
  {
    name: 'preceding-year',
    shift: -1,
    pattern: pattern('the (?:year before|preceding year|previous year)', 'i'),
  },
  {
    name: 'same-month',
    shift: 0,
    pattern: pattern(
      '(?:later |earlier )?that (?:same |very )?month|the following month|the same month',
      'i',
    ),
  },
  { name: 'years-later', shift: null, pattern: pattern(LATER, 'i') },
] as const;

const UNIT_YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, centur: 100 };

/**
 * Resolves 'the following year', 'a decade later' and the like against the last time told in the same sentence or
 * the one before it. What has no such time is left out: it belongs to the story's own calendar.
 */
export function findFollowing(
  text: string,
  sentences: readonly Sentence[],
  known: readonly TimeReference[],
): TimeReference[] {
  const found: TimeReference[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (!HINT.later.test(words)) continue;
    for (const rule of RULES) {
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(words); match; match = rule.pattern.exec(words)) {
        const start = sentence.start + match.index;
        const before = lastBefore([...known, ...found], start, sentences[sentence.index - 1] ?? sentence);
        const shift = rule.shift ?? shiftOf(match);
        const item = before && shift !== null ? shifted(before, shift) : null;
        if (item) found.push({ ...item, rule: rule.name, start, end: start + match[0].length });
      }
    }
  }
  return found;
}

function shiftOf(match: RegExpExecArray): number | null {
  const { amount, unit, side } = match.groups!;
  const number = readNumber(amount!);
  if (number === null) return null;
  const years = number * UNIT_YEARS[unit!.toLowerCase()]!;
  return /^(?:earlier|before)/i.test(side!) ? -years : years;
}

/** The last single year told before `at`, but not before `earliest` begins. */
function lastBefore(times: readonly TimeReference[], at: number, earliest: Sentence): TimeReference | null {
  let last: TimeReference | null = null;
  for (const time of times) {
    const isYear = time.from !== null && time.from === time.to;
    if (isYear && time.end <= at && time.start >= earliest.start && (!last || time.start > last.start))
      last = time;
  }
  return last;
}

function shifted(before: TimeReference, shift: number): Omit<TimeReference, 'rule' | 'start' | 'end'> {
  const year = before.from! + shift;
  const sign = shift < 0 ? '−' : '+';
  const working =
    shift === 0 ? `${before.from}, told before` : `${before.from} ${sign} ${Math.abs(shift)} = ${year}`;
  return { kind: 'date', from: year, to: year, month: null, day: null, working };
}
