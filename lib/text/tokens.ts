/** What a token is made of. A number starts with a digit and may hold letters ('1990s', '3rd'). */
export type TokenKind = 'word' | 'number' | 'symbol';

/** UTF-16 span; `text` is exactly that slice. Possessive endings are tokens of their own. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
}

// Words keep inner hyphens, apostrophes, ampersands and the dots of abbreviations; numbers their separators.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,:]\d+)*[\p{L}]*|[\p{L}\p{M}]+(?:[-'’&.][\p{L}\p{M}\p{N}]+)*|\p{N}+|[^\s]/gu;
const POSSESSIVE = /['’]s$/iu;

/** Appends the tokens of `text[start, end)` to `out`. */
export function tokenize(text: string, start: number, end: number, out: Token[]): void {
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const word = match[0].slice(0, end - match.index);
    const cut = POSSESSIVE.test(word) ? word.length - 2 : word.length;
    push(out, word.slice(0, cut), match.index);
    if (cut < word.length) push(out, word.slice(cut), match.index + cut);
  }
}

function push(out: Token[], text: string, start: number): void {
  if (text === '') return;
  out.push({ start, end: start + text.length, text, lower: text.toLowerCase(), kind: kindOf(text) });
}

function kindOf(text: string): TokenKind {
  if (/^\p{N}/u.test(text)) return 'number';
  return /[\p{L}]/u.test(text) ? 'word' : 'symbol';
}
