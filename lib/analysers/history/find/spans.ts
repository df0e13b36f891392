import { HINT, pattern, type Reading, type TimeRule, YEAR } from './rule.ts';

/** The end of a span in two digits lies in the century of its start: '1992-93', '1999–02'. */
function endYear(from: number, to: string): number {
  if (to.length === 4) return Number(to);
  const sameCentury = Math.floor(from / 100) * 100 + Number(to);
  return sameCentury < from ? sameCentury + 100 : sameCentury;
}

function readSpan(match: RegExpExecArray): Reading | null {
  const from = Number(match.groups!['from']);
  const to = endYear(from, match.groups!['to']!);
  if (to <= from || to - from > 1000) return null;
  return { kind: 'span', from, to };
}

/** Two years written as one time: '1999–2012'. Years joined by words ('between 1985 and 1987') are two references. */
export const SPANS: readonly TimeRule[] = [
  {
    name: 'year-dash-year',
    hint: HINT.year,
    pattern: pattern(
      `(?<from>${YEAR}) ?[-–—/] ?(?<to>${YEAR}|\\d{2})(?![-/–])`.replaceAll(' ?', '[ \\u2009]?'),
    ),
    read: readSpan,
  },
];
