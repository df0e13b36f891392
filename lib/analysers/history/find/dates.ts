import { MONTH, monthNumber, WEEKDAY, YEAR_PART } from '../../../languages/en/times/calendar.ts';
import { HINT, pattern, type Reading, type TimeRule, YEAR } from './rule.ts';

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const NAMED_MONTH = `(?<month>${MONTH})`;
const NAMED_YEAR = `(?<year>${YEAR})`;

function readDate(match: RegExpExecArray): Reading | null {
  const { year, month, day } = match.groups!;
  const date: Reading = { kind: 'date', from: Number(year), to: Number(year) };
  if (month !== undefined) date.month = /^\d/.test(month) ? Number(month) : monthNumber(month);
  if (day !== undefined) date.day = Number(day);
  return (date.month ?? 1) > 12 || (date.day ?? 1) > 31 ? null : date;
}

/** Dates that tell their year. */
export const DATES: readonly TimeRule[] = [
  {
    name: 'month-day-year',
    hint: HINT.year,
    pattern: pattern(`(?:${WEEKDAY},? )?${NAMED_MONTH} ${DAY},? ${NAMED_YEAR}`),
    read: readDate,
  },
  {
    name: 'month-day-year',
    hint: HINT.year,
    pattern: pattern(`(?:${WEEKDAY},? )?${NAMED_MONTH} ${DAY}, ?${NAMED_YEAR}`),
    read: readDate,
  },
  {
    name: 'day-month-year',
    hint: HINT.year,
    pattern: pattern(`(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${NAMED_MONTH},? ${NAMED_YEAR}`),
    read: readDate,
  },
  {
    name: 'iso-date',
    hint: HINT.year,
    pattern: pattern(`${NAMED_YEAR}-(?<month>\\d{2})-(?<day>\\d{2})`),
    read: readDate,
  },
  {
    name: 'month-year',
    hint: HINT.year,
    pattern: pattern(`(?:(?:early|mid|late)[ -])?${NAMED_MONTH},? (?:of )?${NAMED_YEAR}`),
    read: readDate,
  },
  {
    name: 'part-of-year',
    hint: HINT.year,
    pattern: pattern(`(?:the )?(?:(?:early|mid|late)[ -])?${YEAR_PART} (?:of )?${NAMED_YEAR}`, 'i'),
    read: readDate,
  },
  {
    name: 'part-of-year',
    hint: HINT.year,
    pattern: pattern(`(?:early|late)[ -](?:in )?${NAMED_YEAR}|mid[ -]?(?<year2>${YEAR})`, 'i'),
    read: (match) => {
      const year = Number(match.groups!['year'] ?? match.groups!['year2']);
      return { kind: 'date', from: year, to: year };
    },
  },
];
