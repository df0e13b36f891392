const MONTHS = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];

/** Month names and abbreviations, lower case, to 1..12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
);

/** Source of a pattern for a month as newspapers write it: 'September', 'Sept.', 'SEPT.' */
export const MONTH =
  '(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\\.)';

/** Parts of a year that stand before it: 'the winter of 1994', 'the third quarter of 1984'. */
export const YEAR_PART =
  '(?:spring|summer|fall|autumn|winter|(?:first|second|third|fourth|final|last) (?:quarter|half)|(?:first|final|last|closing|opening) (?:months|weeks|days)|beginning|start|middle|end|close)';

/** Words for decades: 'the thirties'. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Reads a month as MONTH matches it. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0;
}
