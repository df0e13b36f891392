import fc from 'fast-check';

/** How many inputs each suite makes; `npm run fuzz` asks for more. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** The same inputs on every machine unless another seed is named. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_251_104);

const WORDS = `the a of in Mayor Dana Whitlock she he who said told that according to officials two current and former
spokesman for the ministry US U.S. Mexico Mexican President Port Ellery CIA (CIA) Dr. J. K. O'Neill von der Leyen bin
Salman 1916 1916-17 1999–2012 the ’50s over a century ago decades last year 9/11 Oct. 7 75th anniversary first since
1947 BC declined to comment did not respond Corp. Inc. & Sons @handle #tag https://example.org/a?b=c a@b.org $1.5bn 12%`;

const MARKS = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '—',
  '–',
  '-',
  '…',
  '.',
  ',',
  ';',
  ':',
  '?',
  '!',
  '(',
  ')',
  '[',
  '/',
];

/** What breaks code that counts characters: surrogates whole and halved, joiners, marks, other directions. */
const TROUBLE = [
  '\u{1F469}\u200D\u{1F680}',
  '\uD83D',
  '\uDE80',
  '\u200B',
  '\u200F',
  '\u202E',
  '\u00AD',
  '\u00A0',
  '\uFEFF',
  'e\u0301',
  'ﬁ',
  'שלום',
  'مرحبا',
  '東京',
  '\0',
  '\r\n',
  '\n\n',
  '\n',
  '\t',
  '\u2028',
  'İ',
  'ß',
  'ǅ',
];

const word = fc.constantFrom(...WORDS.split(/\s+/));
const piece = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...TROUBLE) },
  { weight: 1, arbitrary: fc.integer({ min: -3000, max: 30_000 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ');

/** Something like a news text, with everything that can go wrong in one. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { maxLength: 300 })
  .map((parts) => parts.flat().join(''));

/** A change of a page: cut, doubled, moved or broken by something that does not belong there. */
type Change = { kind: 'cut' | 'double' | 'move' | 'insert'; at: number; length: number; what: string };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'move', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  what: fc.oneof(
    fc.constantFrom(...TROUBLE, ...MARKS),
    fc.constantFrom(
      '<div>',
      '</div>',
      '</p>',
      '<p',
      '<table><td>',
      '<template>',
      '<svg>',
      '<select>',
      '<!--',
      ']]>',
      '<script>',
      '</article>',
      '<form id=body><input name=children>',
      '<iframe srcdoc="<p>hi">',
      '<plaintext>',
      '<noscript>',
      '<b><i><a href=x>',
    ),
    fc.constant('<div>'.repeat(300)),
    fc.constant('x'.repeat(5000)),
  ),
});

function apply(html: string, { kind, at, length, what }: Change): string {
  const start = Math.floor(at * html.length);
  const part = html.slice(start, start + length);
  const rest = html.slice(start + length);
  if (kind === 'cut') return html.slice(0, start) + rest;
  if (kind === 'double') return html.slice(0, start) + part + part + rest;
  if (kind === 'move') return html.slice(0, start) + rest + part;
  return html.slice(0, start) + what + html.slice(start);
}

/** One of the pages, with up to twelve changes. */
export const anyPage = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([page, changes]) => changes.reduce(apply, page));
