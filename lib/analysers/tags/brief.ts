import type { Evidence } from '../../report/types.ts';
import { evidence } from '../../text/evidence.ts';
import type { Candidate } from './candidate.ts';
import type { SentencePool } from './summary.ts';

const MOST_SENTENCES = 3;
/** What is said already counts for this much when it is said again. */
const SAID_ALREADY = 0.2;
const EARLINESS = 1.2;
/** A sentence that reads worse by itself is never chosen. */
const WORTH_SHOWING = 0.6;

/**
 * The article in at most three of its own sentences, in text order: greedily those that bear the most of the weight of
 * the tags not yet covered, early ones preferred. After maximal marginal relevance (Carbonell and Goldstein 1998).
 */
export function briefOf(tags: readonly Candidate[], pool: SentencePool): Evidence[] {
  const bySentence = tagsBySentence(tags);
  const covered = new Set<Candidate>();
  const chosen: number[] = [];
  while (chosen.length < MOST_SENTENCES) {
    const next = bestNext(bySentence, covered, chosen, pool);
    if (next === null) break;
    chosen.push(next);
    for (const tag of bySentence.get(next) ?? []) covered.add(tag);
  }
  return chosen
    .toSorted((a, b) => a - b)
    .map((index) => {
      const { start, end } = pool.document.sentences[index]!;
      return evidence(pool.document.text, start, end);
    });
}

function tagsBySentence(tags: readonly Candidate[]): Map<number, Set<Candidate>> {
  const bySentence = new Map<number, Set<Candidate>>();
  for (const tag of tags) {
    for (const { sentence } of tag.places) {
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(tag));
    }
  }
  return bySentence;
}

function bestNext(
  bySentence: ReadonlyMap<number, ReadonlySet<Candidate>>,
  covered: ReadonlySet<Candidate>,
  chosen: readonly number[],
  pool: SentencePool,
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const [index, tags] of bySentence) {
    const worth = pool.worth[index] ?? 0;
    if (worth < WORTH_SHOWING || chosen.includes(index)) continue;
    let weight = 0;
    for (const tag of tags) weight += tag.weight * (covered.has(tag) ? SAID_ALREADY : 1);
    const score = weight * worth * (1 + EARLINESS / (1 + index / 3));
    if (score > bestScore || (score === bestScore && best !== null && index < best)) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
