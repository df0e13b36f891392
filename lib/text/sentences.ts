import { ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import {
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from '../languages/en/grammar.ts';
import type { Token } from './tokens.ts';

const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']']);
const QUOTES = new Set(['"', '”', '’', '»']);
const ENDING = new Set(['.', '!', '?', '…']);
const STARTERS = [
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
];
/** Verbs that bind a quotation that ends in '!' or '?' to the name after it. */
const SAYING = new Set(
  `added agreed answered argued asked began called cried demanded exclaimed insisted joked pleaded recalled replied
  responded said says shouted tweeted warned wondered wrote yelled`.split(/\s+/),
);
/** A speaker's name and title may be this many words long. */
const LONGEST_SPEAKER = 4;

/** Token ranges [from, to) of the sentences in `tokens[first, last)`; together they cover it. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): [number, number][] {
  const ranges: [number, number][] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    if (!mayEnd(tokens, i, from, last)) continue;
    let to = i + 1;
    while (to < last && tokens[to]!.start === tokens[to - 1]!.end && isTail(tokens[to]!)) to++;
    if (to < last && !(startsSentence(text, tokens, to) && !isSpoken(tokens, to, last))) continue;
    ranges.push([from, to]);
    from = to;
    i = to - 1;
  }
  if (from < last) ranges.push([from, last]);
  return ranges;
}

const isTail = ({ text }: Token): boolean => CLOSING.has(text) || ENDING.has(text);

function mayEnd(tokens: readonly Token[], at: number, from: number, last: number): boolean {
  const { text } = tokens[at]!;
  // 'the U.S. He left': the dot of a dotted acronym is within its token.
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return opensClearly(tokens[at + 1], at + 1 < last);
  if (!ENDING.has(text)) return false;
  return !(text === '.' && isWithin(tokens, at, from, last));
}

/** Is the dot that of an abbreviation, an initial or the number of a list, with the sentence going on? */
function isWithin(tokens: readonly Token[], dot: number, from: number, last: number): boolean {
  const word = tokens[dot - 1];
  if (!word || word.end !== tokens[dot]!.start) return false;
  const next = dot + 1 < last ? tokens[dot + 1] : undefined;
  if (word.kind === 'number') return dot - 1 === from && next?.kind === 'word' && /^\d{1,2}$/.test(word.text);
  if (NUMBER_ABBREVIATIONS.has(word.lower)) return next?.kind === 'number';
  if (LEADING_ABBREVIATIONS.has(word.lower)) return true;
  if (!ABBREVIATIONS.has(word.lower) && !/^\p{Lu}$/u.test(word.text)) return false;
  return !opensClearly(next, next !== undefined);
}

/** A capitalised word of grammar after the dot can only open a sentence. */
function opensClearly(next: Token | undefined, exists: boolean): boolean {
  if (!exists || !next || !/^\p{Lu}/u.test(next.text)) return false;
  return STARTERS.some((set) => set.has(next.lower));
}

function startsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!/\s/.test(text[token.start - 1] ?? ' ')) return false;
  return !/^\p{Ll}/u.test(token.text);
}

/** '"Stop!" Ms. Lee said': the quotation and its speaker are one sentence. */
function isSpoken(tokens: readonly Token[], at: number, last: number): boolean {
  if (!QUOTES.has(tokens[at - 1]!.text) || !/^[!?…]$/.test(tokens[at - 2]?.text ?? '')) return false;
  let words = 0;
  for (let i = at; i < last && words <= LONGEST_SPEAKER; i++) {
    const token = tokens[i]!;
    if (SAYING.has(token.lower)) return words > 0;
    if (token.text === '.' && tokens[i - 1]!.end === token.start) continue;
    if (!/^\p{Lu}/u.test(token.text)) return false;
    words++;
  }
  return false;
}
