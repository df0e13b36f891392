import { ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import type { Token } from './tokens.ts';

const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']']);
const ENDING = new Set(['.', '!', '?', '…']);

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
    if (!ENDING.has(tokens[i]!.text) || isAbbreviation(tokens, i)) continue;
    let to = i + 1;
    while (to < last && touches(tokens, to) && (CLOSING.has(tokens[to]!.text) || ENDING.has(tokens[to]!.text))) to++;
    if (to < last && !startsSentence(text, tokens, to)) continue;
    ranges.push([from, to]);
    from = to;
    i = to - 1;
  }
  if (from < last) ranges.push([from, last]);
  return ranges;
}

/** A straight mark closes only what it touches; after a space it opens the next sentence. */
const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]!.start === tokens[i - 1]!.end;

function isAbbreviation(tokens: readonly Token[], dot: number): boolean {
  const word = tokens[dot - 1];
  if (tokens[dot]!.text !== '.' || !word || word.end !== tokens[dot]!.start) return false;
  return ABBREVIATIONS.has(word.lower) || /^\p{Lu}$/u.test(word.text);
}

function startsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!/\s/.test(text[token.start - 1] ?? ' ')) return false;
  return !/^\p{Ll}/u.test(token.text);
}
