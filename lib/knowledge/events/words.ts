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

/** Most words are none of SAME_WORDS; this tells so at once. */
const MAY_BE_SAME = new Uint8Array(1 << 10);
for (const hash of SAME_WORDS.keys()) MAY_BE_SAME[hash & 1023] = 1;

/** The lower-case code of an ASCII letter or digit; 0 for other signs. */
const WORD_CODE = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
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

const isWord = (code: number) => (code < 128 ? WORD_CODE[code] !== 0 : fold(code) !== '');
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

function foldInto(hash: number, code: number): number {
  let mixed = hash;
  const folded = fold(code);
  for (let i = 0; i < folded.length; i++) mixed = Math.imul(mixed ^ folded.charCodeAt(i), FNV_PRIME);
  return mixed;
}

/** Room for the words of a text of so many characters. */
export function emptyWords(length: number): Words {
  const size = (length >> 1) + 1;
  return { count: 0, starts: new Int32Array(size), ends: new Int32Array(size), hashes: new Int32Array(size) };
}

/**
 * Cuts `text[start, end)` into words. Linear.
 * @param into room to use again, for at least as many characters
 */
export function scanWords(
  text: string,
  start = 0,
  end = text.length,
  into: Words = emptyWords(end - start),
): Words {
  const { starts, ends, hashes } = into;
  let count = 0;
  let at = start;
  while (at < end) {
    if (!isWord(text.charCodeAt(at))) {
      at += isPossessive(text, at, end) ? 2 : 1;
      continue;
    }
    const from = at;
    let hash = FNV_OFFSET;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const lower = code < 128 ? WORD_CODE[code]! : 0;
      if (lower !== 0) hash = Math.imul(hash ^ lower, FNV_PRIME);
      else if (code > 127 && fold(code) !== '') hash = foldInto(hash, code);
      else if (code !== 46 || !isInnerDot(text, from, at, end)) break;
    }
    starts[count] = from;
    ends[count] = at;
    hashes[count++] = MAY_BE_SAME[hash & 1023] === 1 ? (SAME_WORDS.get(hash) ?? hash) : hash;
  }
  into.count = count;
  return into;
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
  if (at + 1 >= end || !isWord(text.charCodeAt(at + 1))) return false;
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
