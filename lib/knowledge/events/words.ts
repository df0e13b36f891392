import { MONTH_NUMBERS } from '../../languages/en/times/calendar.ts';

/** The words of a text as the index compares them: one hash each, blind to case, accents, dots and possessives. */
export interface Words {
  count: number;
  /** UTF-16 offsets, half-open. */
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Mixes the hash of one more word into that of a phrase. */
export const joinHash = (phrase: number, word: number): number =>
  Math.imul(phrase ^ word, FNV_PRIME) ^ (word >>> 15);

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Words that newspapers write in several ways: 'Oct.' and 'October', 'II' and 'Two'. */
const SAME_WORDS: ReadonlyMap<number, number> = new Map(
  [
    ...[...MONTH_NUMBERS].map(([name, month]) => [name, [...MONTH_NUMBERS].find(([, m]) => m === month)![0]]),
    ...['one 1', 'i 1', 'two 2', 'ii 2', 'three 3', 'iii 3', 'labor labour', 'defense defence'].map((pair) =>
      pair.split(' '),
    ),
  ].map(([from, to]) => [hashOf(from!), hashOf(to!)]),
);

const FOLDED = new Map<number, string>();

/** A letter or digit beyond ASCII without its accents, lower case; '' for anything else. */
function fold(code: number): string {
  let folded = FOLDED.get(code);
  if (folded === undefined) {
    const char = String.fromCharCode(code);
    folded = /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') : '';
    FOLDED.set(code, folded);
  }
  return folded;
}

const isAsciiWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isWord = (code: number) => isAsciiWord(code) || (code > 127 && fold(code) !== '');
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** Cuts `text[start, end)` into words. Linear. */
export function scanWords(text: string, start = 0, end = text.length): Words {
  const size = ((end - start) >> 1) + 1;
  const words: Words = {
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
  };
  for (let at = start; at < end; ) {
    if (!isWord(text.charCodeAt(at))) {
      at += isPossessive(text, at, end) ? 2 : 1;
      continue;
    }
    const from = at;
    let hash = FNV_OFFSET;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isAsciiWord(code))
        hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), FNV_PRIME);
      else if (code > 127 && fold(code) !== '')
        for (const c of fold(code)) hash = Math.imul(hash ^ c.charCodeAt(0), FNV_PRIME);
      else if (!isInnerDot(text, from, at, end)) break;
    }
    words.starts[words.count] = from;
    words.ends[words.count] = at;
    words.hashes[words.count++] = SAME_WORDS.get(hash) ?? hash;
  }
  return words;
}

/** The 's after a word. */
function isPossessive(text: string, at: number, end: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (text.charCodeAt(at + 1) | 32) === 115 &&
    at + 1 < end &&
    at > 0 &&
    isWord(text.charCodeAt(at - 1)) &&
    !(at + 2 < end && isWord(text.charCodeAt(at + 2)))
  );
}

/** The dots of 'U.S.': each after a single letter, with another single letter behind it. */
function isInnerDot(text: string, from: number, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 46 || at + 1 >= end || !isWord(text.charCodeAt(at + 1))) return false;
  const single = (at - from) % 2 === 1 && (at - from === 1 || text.charCodeAt(at - 2) === 46);
  return single && !(at + 2 < end && isWord(text.charCodeAt(at + 2)));
}

/** Hash of a whole phrase; 0 when it has no word. */
export function phraseHash(words: Words, first: number, last: number): number {
  let hash = 0;
  for (let i = first; i < last; i++) hash = joinHash(hash, words.hashes[i]!);
  return hash;
}

/** The hashes of a short text, in order. */
export function wordHashes(text: string): Int32Array {
  const words = scanWords(text);
  return words.hashes.slice(0, words.count);
}
