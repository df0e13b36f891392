/** Number words, by value. Sorted by value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `a 1|an 1|one 1|two 2|couple 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12
thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40
fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|hundred 100|thousand 1000`
    .split(/[|\n]/)
    .map((pair) => pair.split(' '))
    .map(([word, value]) => [word!, Number(value)]),
);

/** Ordinal words, by value. Sorted by value. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  `first 1|second 2|third 3|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10|eleventh 11|twelfth 12
thirteenth 13|fourteenth 14|fifteenth 15|sixteenth 16|seventeenth 17|eighteenth 18|nineteenth 19|twentieth 20
thirtieth 30|fortieth 40|fiftieth 50|sixtieth 60|seventieth 70|eightieth 80|ninetieth 90|hundredth 100`
    .split(/[|\n]/)
    .map((pair) => pair.split(' '))
    .map(([word, value]) => [word!, Number(value)]),
);

const wordsOf = (map: ReadonlyMap<string, number>, from: number, to: number) =>
  [...map].filter(([word, value]) => value >= from && value <= to && word.length > 2).map(([word]) => word);

const ONES = wordsOf(NUMBER_WORDS, 1, 9)
  .filter((word) => word !== 'couple')
  .join('|');
const TEENS = wordsOf(NUMBER_WORDS, 10, 19).join('|');
const TENS = wordsOf(NUMBER_WORDS, 20, 90).join('|');

/** Source of a pattern for a whole number, in digits or words, up to some thousands. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}|\\d)?(?![\\d.,]\\d)|(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|(?:a|${ONES})[ -](?:hundred|thousand)(?: and ${`(?:${TENS}|${TEENS}|${ONES})`})?|${ONES})`;

/** Source of a pattern for an ordinal, in digits or words. */
export const ORDINAL = `(?:\\d{1,4}(?:st|nd|rd|th)|(?:(?:${TENS})[- ])?(?:${[...ORDINAL_WORDS.keys()].join('|')}))`;

/** Reads what NUMBER or ORDINAL matched; null when it is no number. */
export function readNumber(words: string): number | null {
  const text = words.toLowerCase().replaceAll(',', '');
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  if (text.includes('couple')) return 2;
  let total = 0;
  for (const word of text.split(/[\s-]+/)) {
    const value = NUMBER_WORDS.get(word) ?? ORDINAL_WORDS.get(word);
    if (word === 'and' || word === 'of') continue;
    if (value === undefined) return null;
    if (value >= 100) total = Math.max(1, total) * value;
    else total += value;
  }
  return total || null;
}
