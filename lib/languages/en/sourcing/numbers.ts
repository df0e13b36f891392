const WORDS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty`.split(/\s+/);

const VALUES: ReadonlyMap<string, number> = new Map([
  ...WORDS.map((word, value): [string, number] => [word, value]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozen', 12],
  ['a', 1],
  ['an', 1],
  ['another', 1],
]);

/** The number that a word or a numeral tells ('four', '20', '1,200'), or null. */
export function numberOf(lower: string): number | null {
  const plain = lower.replace(/,/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  return VALUES.get(lower) ?? null;
}
