import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import type { Mention } from './mention.ts';

const NUMBER = /^\d{1,3}$/;
const AGAINST = new Set(['v', 'vs', 'at', 'v.', 'vs.']);
/** Numbers after a name that make a row of a table. */
const ROW = 4;
const CERTAIN = 1;

/** Towns in tables of results are the teams that play for them; countries stay places. Mentions in text order. */
export function teamsInResults(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const bySentence = new Map<Sentence, Mention[]>();
  let s = 0;
  for (const mention of mentions) {
    while (document.sentences[s + 1] && document.sentences[s + 1]!.start <= mention.start) s++;
    const sentence = document.sentences[s]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), mention]);
  }
  const teams = new Set<Mention>();
  for (const [sentence, list] of bySentence) for (const m of teamsOf(document, sentence, list)) teams.add(m);
  return mentions.map((m) => (teams.has(m) ? { ...m, kind: 'organization', confidence: CERTAIN } : m));
}

function teamsOf(document: TextDocument, sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const scored = mentions.filter((m) => numbersAfter(document, m.to, sentence.lastToken) > 0);
  const rows = mentions.filter((m) => numbersAfter(document, m.to, sentence.lastToken) >= ROW);
  const pairs = mentions.filter((m, i) => isPaired(document, sentence, mentions, m, i));
  const found = new Set([...(scored.length > 1 ? scored : []), ...rows, ...pairs]);
  return [...found].filter((m) => m.kind !== 'person' && !isCountry(document, m));
}

function numbersAfter({ tokens }: TextDocument, from: number, last: number): number {
  let at = from;
  while (at < last && NUMBER.test(tokens[at]!.text)) at++;
  return at - from;
}

/** 'Leeds v Everton', alone in their line. */
function isPaired(
  { tokens }: TextDocument,
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  i: number,
): boolean {
  const meets = (a: Mention | undefined, b: Mention | undefined) =>
    a !== undefined && b !== undefined && b.from === a.to + 1 && AGAINST.has(tokens[a.to]!.lower);
  const short = sentence.lastToken - sentence.firstToken <= 10;
  return (
    short && mentions.length === 2 && (meets(mention, mentions[i + 1]) || meets(mentions[i - 1], mention))
  );
}

function isCountry({ text }: TextDocument, { start, end }: Mention): boolean {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const usual = name === name.toUpperCase() && name.length > 4 ? titleCase(name) : name;
  return COUNTRY_BY_NAME.has(name) || COUNTRY_BY_NAME.has(usual);
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
