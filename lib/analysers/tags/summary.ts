import type { Evidence } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import { evidence } from '../../text/evidence.ts';
import type { Candidate } from './candidate.ts';
import { dangles, standsAlone } from './stand-alone.ts';

/** Sentences of the article that may serve as a summary, each with how well it reads by itself, 0..1. */
export interface SentencePool {
  document: TextDocument;
  worth: readonly number[];
  /** Whether each begins with a word that needs the sentence before. */
  leans: readonly boolean[];
}

/** No sentence serves more tags than this while another can. */
export const MOST_USES = 2;
/** A second sentence is shown if it is nearly as good as the first. */
const SECOND = 0.75;
/** The first sentence of the article has the whole of this bonus, the last none. */
const EARLINESS = 0.35;

/** @param roles role of each block of the document, in its order; headings hold no sentences to show */
export function sentencePool(document: TextDocument, roles: readonly string[]): SentencePool {
  const worth = document.sentences.map((sentence) =>
    roles[sentence.block] === 'heading' ? 0 : standsAlone(document, sentence),
  );
  const leans = document.sentences.map((sentence) => dangles(document, sentence));
  return { document, worth, leans };
}

/**
 * One or two sentences for each tag, in text order, chosen for how much of the tag they bear and how well they stand
 * alone; heavier tags choose first. A sentence that leans on the one before, or that serves two tags already, is taken
 * only where no other names the tag; no two tags get the same summary while there is another. Empty where no sentence
 * names the tag.
 */
export function summarize(tags: readonly Candidate[], pool: SentencePool): Evidence[][] {
  const uses = new Map<number, number>();
  const taken = new Set<string>();
  return tags.map((tag) => {
    const chosen = choose(rank(tag, pool, uses), taken);
    taken.add(chosen.join());
    for (const index of chosen) uses.set(index, (uses.get(index) ?? 0) + 1);
    return chosen.map((index) => {
      const { start, end } = pool.document.sentences[index]!;
      return evidence(pool.document.text, start, end);
    });
  });
}

interface Ranked {
  index: number;
  score: number;
}

function rank(tag: Candidate, pool: SentencePool, uses: ReadonlyMap<number, number>): Ranked[] {
  const hits = new Map<number, number>();
  for (const { sentence } of tag.places) hits.set(sentence, (hits.get(sentence) ?? 0) + 1);
  const last = Math.max(pool.document.sentences.length - 1, 1);
  const ranked = [...hits]
    .map(([index, count]) => {
      const coverage = Math.log2(1 + Math.min(count, 3));
      const early = 1 + EARLINESS * (1 - index / last);
      return { index, score: coverage * early * (pool.worth[index] ?? 0) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const alone = ranked.filter(({ index }) => !pool.leans[index]);
  const fresh = (list: readonly Ranked[]) => list.filter(({ index }) => (uses.get(index) ?? 0) < MOST_USES);
  return [fresh(alone), alone, fresh(ranked)].find((list) => list.length > 0) ?? ranked;
}

/** The best sentence, with the next where that is good too; another pair where this one is taken. */
function choose(ranked: readonly Ranked[], taken: ReadonlySet<string>): number[] {
  const [first, second, third] = ranked;
  if (!first) return [];
  const inOrder = (...items: Ranked[]) => items.map(({ index }) => index).toSorted((a, b) => a - b);
  const options: number[][] = [];
  if (second && second.score >= first.score * SECOND) options.push(inOrder(first, second));
  options.push(inOrder(first));
  if (second) options.push(inOrder(second), inOrder(first, second));
  if (third) options.push(inOrder(first, third), inOrder(third));
  return options.find((option) => !taken.has(option.join())) ?? options[0]!;
}
