import { singular } from '../../languages/en/singular.ts';
import { THEMES } from '../../languages/en/themes.ts';
import type { TextDocument } from '../../text/document.ts';

/** A subject of the article, with the places that tell of it. */
export interface ThemeFinding {
  code: string;
  label: string;
  /** 0..1 */
  confidence: number;
  places: { start: number; end: number; sentence: number }[];
}

interface Term {
  words: readonly string[];
  theme: number;
  weight: number;
}

interface Tally {
  weight: number;
  terms: Set<Term>;
  places: ThemeFinding['places'];
}

/** A word that tells nearly by itself counts as this many others. */
const STRONG = 2.5;
/** Later repeats of one term add little: a theme shows in different words. */
const REPEAT = 0.3;
/** Evidence at which confidence is one half, plus the share for each sentence of the article. */
const HALF = { base: 5, perSentence: 0.11 };
/** Fewer different terms are chance. */
const FEWEST_TERMS = 3;
/** Below this a theme is not given at all. */
export const THEME_BAR = 0.55;

// Every term by its first word, so that each token is looked up once.
const TERMS: ReadonlyMap<string, readonly Term[]> = indexTerms();

function indexTerms(): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  THEMES.forEach(({ terms }, theme) => {
    for (const written of terms) {
      const words = written.replace(/^!/, '').split(' ').map(singular);
      const term = { words, theme, weight: written.startsWith('!') ? STRONG : 1 };
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), term]);
    }
  });
  return index;
}

/** Subjects that the text bears out with several words of their own, best first; none when it does not. */
export function findThemes(document: TextDocument): ThemeFinding[] {
  const tallies = THEMES.map((): Tally => ({ weight: 0, terms: new Set(), places: [] }));
  for (const sentence of document.sentences) {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.lastToken);
    const words = tokens.map((token) => singular(token.lower));
    words.forEach((word, i) => {
      for (const term of TERMS.get(word) ?? []) {
        if (!term.words.every((part, k) => words[i + k] === part)) continue;
        const { start } = tokens[i]!;
        const { end } = tokens[i + term.words.length - 1]!;
        count(tallies[term.theme]!, term, { start, end, sentence: sentence.index });
      }
    });
  }
  const half = HALF.base + HALF.perSentence * document.sentences.length;
  return tallies
    .map((tally, i) => ({ ...THEMES[i]!, tally, confidence: tally.weight / (tally.weight + half) }))
    .filter(({ tally, confidence }) => tally.terms.size >= FEWEST_TERMS && confidence >= THEME_BAR)
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ code, label, confidence, tally }) => ({ code, label, confidence, places: tally.places }));
}

function count(tally: Tally, term: Term, place: ThemeFinding['places'][number]): void {
  tally.weight += tally.terms.has(term) ? term.weight * REPEAT : term.weight;
  tally.terms.add(term);
  tally.places.push(place);
}
