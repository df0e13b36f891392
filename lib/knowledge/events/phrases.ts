import { emptyWords, joinHash, phraseHash, scanWords, type Words } from './words.ts';

/** A name of events in a text. Words first..last, half-open. */
export interface PhraseMatch {
  first: number;
  last: number;
  /** Numbers of the phrases that read like these words; each belongs to one event. */
  phrases: number[];
}

/** No phrase is longer, in characters. */
const LONGEST_TEXT = 400;

/** Finds any of many phrases in a text. Phrases have numbers 0..count-1. */
export class PhraseTable {
  /** First phrase of each chain, plus one; chains go on in #next. */
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  /** Most words of a phrase that begins with a word of this hash. */
  readonly #longest = new Uint8Array(1 << 16);
  readonly #phraseText: (phrase: number) => string;
  readonly #room = emptyWords(LONGEST_TEXT);

  /** @param phraseText gives the words of a phrase number */
  constructor(count: number, phraseText: (phrase: number) => string) {
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(count * 2 + 2)));
    this.#next = new Int32Array(count);
    this.#hashes = new Int32Array(count);
    this.#phraseText = phraseText;
  }

  /** Adds the phrase in `text[start, end)`. One of more than 400 characters is left out. */
  add(phrase: number, text: string, start: number, end: number): void {
    if (end - start > LONGEST_TEXT) return;
    const words = scanWords(text, start, end, this.#room);
    if (words.count === 0) return;
    const first = words.hashes[0]! & 0xffff;
    if (words.count > this.#longest[first]!) this.#longest[first] = words.count;
    const hash = phraseHash(words, 0, words.count);
    const slot = hash & (this.#slots.length - 1);
    this.#hashes[phrase] = hash;
    this.#next[phrase] = this.#slots[slot]!;
    this.#slots[slot] = phrase + 1;
  }

  /** The longest phrase at each place of `text`, not overlapping; case is checked, see fitsCase. */
  find(text: string, words: Words): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let first = 0; first < words.count; first++) {
      const longest = this.#longest[words.hashes[first]! & 0xffff]!;
      if (longest === 0) continue;
      const match = this.#longestAt(text, words, first, longest);
      if (!match) continue;
      found.push(match);
      first = match.last - 1;
    }
    return found;
  }

  #longestAt(text: string, words: Words, first: number, longest: number): PhraseMatch | null {
    let hash = 0;
    let best: PhraseMatch | null = null;
    const end = Math.min(words.count, first + longest);
    for (let at = first; at < end; at++) {
      if (at > first && isBroken(text, words.ends[at - 1]!, words.starts[at]!)) break;
      hash = joinHash(hash, words.hashes[at]!);
      const phrases = this.#withHash(hash).filter((phrase) => this.#fits(phrase, text, words, first, at + 1));
      if (phrases.length > 0) best = { first, last: at + 1, phrases };
    }
    return best;
  }

  #withHash(hash: number): number[] {
    const found: number[] = [];
    let at = this.#slots[hash & (this.#slots.length - 1)]!;
    for (; at > 0; at = this.#next[at - 1]!) if (this.#hashes[at - 1] === hash) found.push(at - 1);
    return found.length > 1 ? found.reverse() : found;
  }

  #fits(phrase: number, text: string, words: Words, first: number, last: number): boolean {
    const own = this.#phraseText(phrase);
    const ownWords = scanWords(own);
    if (ownWords.count !== last - first) return false;
    for (let i = 0; i < ownWords.count; i++) if (ownWords.hashes[i] !== words.hashes[first + i]) return false;
    return fitsSigns(own, ownWords, text, words, first) && fitsCase(own, ownWords, text, words, first);
  }
}

/** A name does not go on past the end of a sentence or block. */
function isBroken(text: string, from: number, to: number): boolean {
  if (to - from > 4) return true;
  for (let i = from; i < to; i++) if (BREAKS.has(text.charCodeAt(i))) return true;
  return false;
}

const BREAKS = new Set([...'\n;:!?"()[]“”'].map((sign) => sign.charCodeAt(0)));

/** '9/11' has its slash; a comma, or the end of a sentence, stands in the text only where the name has one. */
function fitsSigns(own: string, ownWords: Words, text: string, words: Words, first: number): boolean {
  for (let i = 1; i < ownWords.count; i++) {
    const at = first + i - 1;
    const sign = text.charCodeAt(words.ends[at]!);
    const ownSign = own.charCodeAt(ownWords.ends[i - 1]!);
    if (sign === ownSign) continue;
    if (sign === SLASH || ownSign === SLASH || sign === COMMA) return false;
    if (sign === DOT && words.ends[at]! - words.starts[at]! > LONGEST_ABBREVIATION) return false;
  }
  return true;
}

/** 'Oct. 7' is 'October 7', but 'Rome. Fire' is no fire of Rome. */
const LONGEST_ABBREVIATION = 4;
const COMMA = 44;
const DOT = 46;
const SLASH = 47;

const isUpper = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at]!);

const isAcronym = (word: string): boolean => /^[\p{Lu}\d.&]{2,}$/u.test(word);

/**
 * Words with a capital in the name have one in the text; only the first may go without
 * when another shows that this is a name ('the siege of Sarajevo'). Acronyms stay acronyms: 'era' is not 'ERA'.
 */
function fitsCase(own: string, ownWords: Words, text: string, words: Words, first: number): boolean {
  let capitals = 0;
  if (
    ownWords.count === 1 &&
    isAcronym(own) &&
    !isAcronym(text.slice(words.starts[first]!, words.ends[first]!))
  )
    return false;
  for (let i = 1; i < ownWords.count; i++) {
    if (!isUpper(own, ownWords.starts[i]!)) continue;
    if (!isUpper(text, words.starts[first + i]!)) return false;
    capitals++;
  }
  return capitals > 0 || !isUpper(own, ownWords.starts[0]!) || isUpper(text, words.starts[first]!);
}
