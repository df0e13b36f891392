import {
  AUXILIARIES,
  FUNCTION_WORDS,
  isQualifier,
  NEVER_NOUNS,
  NOUN_PREPOSITIONS,
  NOUN_SIGNALS,
  VERB_FORMS,
} from '../../languages/en/phrase-words.ts';
import { MONTH_NUMBERS } from '../../languages/en/times/calendar.ts';
import { HONORIFICS } from '../../languages/en/titles.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import type { Place } from './candidate.ts';
import { conceptWords, keyOf } from './concept.ts';

/** A noun phrase of the text with all its places. */
export interface Phrase {
  key: string;
  /** As it is written, in lower case if it ever is. */
  label: string;
  /** The words that carry its meaning, singular. */
  words: readonly string[];
  places: Place[];
}

/** A verb form counts as a noun if at least this share of its uses are those of one. */
const NOUN_SHARE = 0.4;
/** Words that are nouns and never a concept: 'Oct', 'Sir'. */
const NO_HEADS: ReadonlySet<string> = new Set([...MONTH_NUMBERS.keys(), ...HONORIFICS]);
/** Longer ones are clauses rather than concepts. */
const MOST_WORDS = 3;

/**
 * Noun phrases of up to three words, each with all its places: in every run of words that are neither function words
 * nor verbs, those pieces that end in a noun and cut no name in two. No part-of-speech tagger: a word that may be a
 * verb counts as a noun where the text also has it after an article, a possessive or a preposition. After RAKE (Rose
 * et al. 2010).
 * @param names UTF-16 spans of names, in text order
 */
export function findPhrases(
  document: TextDocument,
  names: readonly { start: number; end: number }[] = [],
): Phrase[] {
  const collector = new Collector(document, names);
  const nouns = usedAsNouns(document.tokens);
  for (const sentence of document.sentences) {
    let from = sentence.firstToken;
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = i < sentence.lastToken ? document.tokens[i] : undefined;
      if (token && isContent(token, nouns)) continue;
      collector.addRun(from, i, sentence.index);
      from = i + 1;
    }
  }
  return collector.phrases();
}

function isContent(token: Token, nouns: ReadonlySet<string>): boolean {
  if (token.kind !== 'word' || token.text.length < 2 || /^['’]/.test(token.text)) return false;
  if (FUNCTION_WORDS.has(token.lower) || NEVER_NOUNS.has(token.lower)) return false;
  return !VERB_FORMS.has(token.lower) || nouns.has(token.lower);
}

/**
 * Verb forms that the text uses as nouns for the most part: after an article or the like, or between another word and
 * an auxiliary ('the harbour strike has').
 */
function usedAsNouns(tokens: readonly Token[]): ReadonlySet<string> {
  const uses = new Map<string, { noun: number; all: number }>();
  tokens.forEach(({ lower }, i) => {
    if (!VERB_FORMS.has(lower)) return;
    const use = uses.get(lower) ?? { noun: 0, all: 0 };
    use.all += 1;
    if (standsAsNoun(tokens, i)) use.noun += 1;
    uses.set(lower, use);
  });
  return new Set(
    [...uses].filter(([, { noun, all }]) => noun >= all * NOUN_SHARE && noun > 0).map(([word]) => word),
  );
}

function standsAsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (NOUN_SIGNALS.has(before.lower)) return true;
  if (NOUN_PREPOSITIONS.has(before.lower)) return !tokens[at]!.lower.endsWith('ing');
  const isSubject = AUXILIARIES.has(tokens[at + 1]?.lower ?? '');
  return isSubject && before.kind === 'word' && !FUNCTION_WORDS.has(before.lower);
}

/** Gathers the phrases of runs of tokens. */
class Collector {
  readonly #document: TextDocument;
  /** For each token the number of the name it stands in, 0 for none. */
  readonly #nameOf: Uint32Array;
  /** Words of an article come again and again, and folding them is most of the work. */
  readonly #folded = new Map<string, readonly string[]>();
  readonly #byKey = new Map<string, Phrase>();

  constructor(document: TextDocument, names: readonly { start: number; end: number }[]) {
    this.#document = document;
    this.#nameOf = namesOfTokens(document.tokens, names);
  }

  phrases(): Phrase[] {
    return [...this.#byKey.values()];
  }

  /** Adds the phrases in tokens `from..to`, half-open. */
  addRun(from: number, to: number, sentence: number): void {
    for (let last = from; last < to; last++) {
      if (!isHead(this.#document.tokens[last]!.lower) || this.#isOneName(last, last + 1)) continue;
      // 'minister Jane Roe' is Jane Roe.
      const longest = this.#nameOf[last] === 0 ? MOST_WORDS : this.#nameLength(last);
      for (let first = last; first >= from && first > last - longest; first--)
        if (!this.#isOneName(first - 1, first)) this.#add(first, last, sentence);
    }
  }

  #nameLength(last: number): number {
    let first = last;
    while (this.#isOneName(first - 1, first)) first--;
    return last - first + 1;
  }

  /** Whether two tokens that follow one another stand in the same name. */
  #isOneName(a: number, b: number): boolean {
    return this.#nameOf[a] !== 0 && this.#nameOf[a] === this.#nameOf[b];
  }

  #add(first: number, last: number, sentence: number): void {
    const { text, tokens } = this.#document;
    const words: string[] = [];
    for (let i = first; i <= last; i++) words.push(...this.#wordsOf(tokens[i]!));
    if (words.length === 0) return;
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    const key = keyOf(words);
    const label = text.slice(start, end);
    const phrase = this.#byKey.get(key) ?? { key, label, words, places: [] };
    phrase.places.push({ start, end, sentence });
    // A capital letter may be that of a sentence.
    if (phrase.label !== phrase.label.toLowerCase() && label === label.toLowerCase()) phrase.label = label;
    this.#byKey.set(key, phrase);
  }

  #wordsOf({ lower }: Token): readonly string[] {
    const found = this.#folded.get(lower) ?? conceptWords(lower);
    this.#folded.set(lower, found);
    return found;
  }
}

function namesOfTokens(
  tokens: readonly Token[],
  names: readonly { start: number; end: number }[],
): Uint32Array {
  const nameOf = new Uint32Array(tokens.length);
  let i = 0;
  names.forEach(({ start, end }, n) => {
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    for (let k = i; k < tokens.length && tokens[k]!.start < end; k++) nameOf[k] = n + 1;
  });
  return nameOf;
}

function isHead(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && NEVER_NOUNS.has(last)) return false;
  return last.length > 2 && !isQualifier(last) && !NO_HEADS.has(last);
}
