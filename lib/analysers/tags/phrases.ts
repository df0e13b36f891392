import { GENERIC_NOUNS } from '../../languages/en/generic-nouns.ts';
import {
  AUXILIARIES,
  FUNCTION_WORDS,
  isQualifier,
  NOUN_SIGNALS,
  PAST_FORMS,
  VERB_FORMS,
} from '../../languages/en/phrase-words.ts';
import { singular } from '../../languages/en/singular.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { conceptWords, keyOf } from './concept.ts';

/** A noun phrase of the text with all its places. */
export interface Phrase {
  key: string;
  /** As it was written first. */
  label: string;
  words: number;
  places: { start: number; end: number; sentence: number }[];
}

/** A verb form counts as a noun if at least this share of its uses are those of one. */
const NOUN_SHARE = 0.4;
/** Longer ones are clauses rather than concepts. */
const MOST_WORDS = 3;

/**
 * Noun phrases of up to three words that end in a noun, each with all its places: runs of words that are neither
 * function words nor verbs, cut at their last noun. No part-of-speech tagger: a word that may be a verb counts as a
 * noun where the text also has it after an article, a possessive or a preposition. After RAKE (Rose et al. 2010).
 */
export function findPhrases(document: TextDocument): Phrase[] {
  const nouns = usedAsNouns(document.tokens);
  const wordsOf = cached(conceptWords);
  const phrases = new Map<string, Phrase>();
  for (const sentence of document.sentences) {
    let run: Token[] = [];
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = i < sentence.lastToken ? document.tokens[i] : undefined;
      if (token && isContent(token, nouns)) run.push(token);
      else {
        addRun(document.text, run, sentence.index, phrases, wordsOf);
        run = [];
      }
    }
  }
  return [...phrases.values()];
}

function isContent(token: Token, nouns: ReadonlySet<string>): boolean {
  if (token.kind !== 'word' || token.text.length < 2 || /^['’]/.test(token.text)) return false;
  if (FUNCTION_WORDS.has(token.lower)) return false;
  return !VERB_FORMS.has(token.lower) || (nouns.has(token.lower) && !PAST_FORMS.has(token.lower));
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
  const isSubject = AUXILIARIES.has(tokens[at + 1]?.lower ?? '');
  return isSubject && before.kind === 'word' && !FUNCTION_WORDS.has(before.lower);
}

/** Words of an article come again and again, and folding them is most of the work. */
function cached(words: (label: string) => string[]): (token: Token) => string[] {
  const known = new Map<string, string[]>();
  return ({ lower }) => {
    const found = known.get(lower) ?? words(lower);
    known.set(lower, found);
    return found;
  };
}

function addRun(
  text: string,
  run: readonly Token[],
  sentence: number,
  phrases: Map<string, Phrase>,
  wordsOf: (token: Token) => string[],
): void {
  let last = run.length - 1;
  while (last >= 0 && !isHead(run[last]!.lower)) last--;
  for (let words = 1; words <= MOST_WORDS && last - words + 1 >= 0; words++) {
    const first = run[last - words + 1]!;
    const { end } = run[last]!;
    const label = text.slice(first.start, end);
    if (words === 1 && GENERIC_NOUNS.has(singular(first.lower))) continue;
    const parts = run.slice(last - words + 1, last + 1).flatMap(wordsOf);
    const key = keyOf(parts);
    const phrase = phrases.get(key) ?? { key, label, words, places: [] };
    phrase.places.push({ start: first.start, end, sentence });
    phrases.set(key, phrase);
  }
}

function isHead(word: string): boolean {
  return word.length > 2 && !isQualifier(word);
}
