import { NUMBER, readNumber } from '../../../languages/en/times/numbers.ts';
import type { Sentence } from '../../../text/document.ts';
import { spansNear } from '../overlap.ts';
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
    const earliest = sentences[sentence.index - 1]?.start ?? sentence.start;
    const told = spansNear(known, { start: earliest, end: sentence.end }, 0).filter(isOneYear);
    found.push(...inSentence(words, sentence.start, told));
  }
  return found;
}

const isOneYear = ({ from, to }: TimeReference) => from !== null && from === to;

/** @param told times that may be meant, in text order; those resolved here join them */
function inSentence(words: string, offset: number, told: readonly TimeReference[]): TimeReference[] {
  const matches = RULES.flatMap((rule) =>
    [...words.matchAll(rule.pattern)].map((match) => ({ rule, match })),
  );
  const found: TimeReference[] = [];
  for (const { rule, match } of matches.sort((a, b) => a.match.index - b.match.index)) {
    const start = offset + match.index;
    const before = told.findLast((time) => time.end <= start);
    const last = found.at(-1);
    const base = last && (!before || last.start > before.start) ? last : before;
    const shift = rule.shift ?? shiftOf(match);
    if (base && shift !== null)
      found.push({ ...shifted(base, shift), rule: rule.name, start, end: start + match[0].length });
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

function shifted(before: TimeReference, shift: number): Omit<TimeReference, 'rule' | 'start' | 'end'> {
  const year = before.from! + shift;
  const sign = shift < 0 ? '−' : '+';
  const working =
    shift === 0 ? `${before.from}, told before` : `${before.from} ${sign} ${Math.abs(shift)} = ${year}`;
  return { kind: 'date', from: year, to: year, month: null, day: null, working };
}
