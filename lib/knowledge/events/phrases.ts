import { joinHash, phraseHash, scanWords, type Words } from './words.ts';

/** A name of events in a text. Words first..last, half-open. */
export interface PhraseMatch {
  first: number;
  last: number;
  /** Numbers of the phrases that read like these words; each belongs to one event. */
  phrases: number[];
}

/** Finds any of many phrases in a text. */
export class PhraseTable {
  readonly #byHash = new Map<number, number[]>();
  /** Most words of a phrase that begins with a word of this hash. */
  readonly #longest = new Uint8Array(1 << 16);
  readonly #phraseText: (phrase: number) => string;

  /** @param phraseText gives the words of a phrase number */
  constructor(phraseText: (phrase: number) => string) {
    this.#phraseText = phraseText;
  }

  /** Adds the phrase in `text[start, end)`. */
  add(phrase: number, text: string, start: number, end: number): void {
    const words = scanWords(text, start, end);
    if (words.count === 0) return;
    const slot = words.hashes[0]! & 0xffff;
    this.#longest[slot] = Math.max(this.#longest[slot]!, words.count);
    const hash = phraseHash(words, 0, words.count);
    const same = this.#byHash.get(hash);
    if (same) same.push(phrase);
    else this.#byHash.set(hash, [phrase]);
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
      const phrases = this.#byHash.get(hash)?.filter((p) => this.#fits(p, text, words, first, at + 1));
      if (phrases?.length) best = { first, last: at + 1, phrases };
    }
    return best;
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

/** '9/11' has its slash. */
function fitsSigns(own: string, ownWords: Words, text: string, words: Words, first: number): boolean {
  for (let i = 1; i < ownWords.count; i++) {
    if (own.charCodeAt(ownWords.ends[i - 1]!) !== SLASH) continue;
    if (text.charCodeAt(words.ends[first + i - 1]!) !== SLASH) return false;
  }
  return true;
}

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
