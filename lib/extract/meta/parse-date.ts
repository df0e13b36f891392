/** First letters that tell a month, by month; English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic. */
const MONTHS = [
  'jan gen ene tammi',
  'feb fév fev helmi',
  'mar mär mrz maa maalis',
  'apr avr abr huhti',
  'may mai maj mei mag touko',
  'jun juin giu kesä',
  'jul juil lug heinä',
  'aug aoû ago elo',
  'sep set syys',
  'oct okt out ott loka',
  'nov marras',
  'dec dez déc dic joulu',
].map((starts) => starts.split(' '));

const pad = (n: number): string => String(n).padStart(2, '0');

/** The earliest and latest year that a page of the web can have been published. */
const FIRST_YEAR = 1985;
const LAST_YEAR = 2100;

function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // The thirtieth of February would be a day in March.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${pad(month)}-${pad(day)}`
    : null;
}

/** A number of seconds or milliseconds since 1970. */
const STAMP = /^\d{10}(?:\d{3})?$/;
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T\s]+|\s*,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i;
const COMPACT = /^(20\d{2}|19\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/** A machine's date as ISO 8601: its time and zone kept, where it has them. Null for what is no date. */
export function parseDate(raw: string | null | undefined): string | null {
  const text = raw?.trim();
  if (!text) return null;
  if (STAMP.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return isoTime(iso);
  return shownDate(text);
}

function isoTime([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  const date = isoDay(Number(year), Number(month), Number(day));
  if (!date || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${pad(Number(hour))}:${minute}:${second ?? '00'}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  if (!/\d/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3) || '00'}`;
}

const DAY_FIRST =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|of\s+)?[\s-]?([\p{L}]{3,12})\.?,?\s*(?:de\s+|del\s+)?[\s-]?((?:19|20)\d{2})(?!\d)/iu;
const MONTH_FIRST = /([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/iu;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})/u;
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/u;
/** '3.5.24', as German newspapers write it. */
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/;
const ZONED = /T?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})\b/;

/** The first date within a line of text, as a day; with its time only where a time zone stands beside it. */
export function shownDate(text: string): string | null {
  const day = dayIn(text);
  if (!day) return null;
  const time = ZONED.exec(text);
  return time ? `${day}T${pad(Number(time[1]))}:${time[2]}:${time[3] ?? '00'}${isoZone(time[4])}` : day;
}

function dayIn(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(text);
  const named = dayFirst && monthOf(dayFirst[2]!);
  if (dayFirst && named) return isoDay(Number(dayFirst[3]), named, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  const month = monthFirst && monthOf(monthFirst[1]!);
  if (monthFirst && month) return isoDay(Number(monthFirst[3]), month, Number(monthFirst[2]));
  const numbers = NUMBERS.exec(text);
  const short = numbers ? null : SHORT_YEAR.exec(text);
  if (short) return isoDay(2000 + Number(short[3]), Number(short[2]), Number(short[1]));
  if (!numbers) return null;
  const [a, b, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  // With dots the day stands first; with slashes the month does, as in the United States, unless it cannot.
  const dayStands = numbers[2] !== '/' || a > 12;
  return dayStands ? isoDay(year, b, a) : isoDay(year, a, b);
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return index < 0 ? null : index + 1;
}
