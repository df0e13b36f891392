import type { Candidate } from './candidate.ts';
import { rootOf } from './concept.ts';

/**
 * One concept, one tag: candidates with the same key become one, with the origins, places and entities of all and the
 * label of the first; then those that say less than a heavier one of theirs ('Gaza war', 'war') give way to it.
 * @returns the `most` heaviest, heaviest first
 */
export function mergeCandidates(candidates: readonly Candidate[], most: number): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const same = byKey.get(candidate.key);
    byKey.set(candidate.key, same ? join(same, candidate) : candidate);
  }
  joinPairs(byKey);
  const kept: Candidate[] = [];
  for (const candidate of [...byKey.values()].toSorted((a, b) => b.weight - a.weight)) {
    if (kept.length === most) break;
    if (!kept.some((heavier) => saysTheSame(heavier, candidate))) kept.push(candidate);
  }
  return kept;
}

/** Words that make a topic of two names: 'US–Mexico relations'. */
const BETWEEN = new Set(['relation', 'war', 'trade', 'border', 'conflict', 'talk', 'tie']);

/** Where the article has a topic that lies between two of its names, that topic takes their place and their weight. */
function joinPairs(byKey: Map<string, Candidate>): void {
  for (const [key, pair] of byKey) {
    const { words } = pair;
    if (pair.kind !== null || !BETWEEN.has(words.at(-1) ?? '')) continue;
    const parts = [...byKey].filter(([part, { entities }]) => {
      const own = part.split(' ');
      return entities.length > 0 && own.every((word) => words.slice(0, -1).includes(word));
    });
    const covered = new Set(parts.flatMap(([part]) => part.split(' ')));
    if (parts.length < 2 || covered.size < new Set(words).size - 1) continue;
    for (const [part] of parts) byKey.delete(part);
    byKey.set(key, {
      ...pair,
      weight: Math.max(pair.weight, ...parts.map(([, { weight }]) => weight)),
      entities: parts.flatMap(([, { entities }]) => entities),
    });
  }
}

function join(a: Candidate, b: Candidate): Candidate {
  const places = new Map([...a.places, ...b.places].map((place) => [place.start, place]));
  return {
    ...a,
    origin: [...new Set([...a.origin, ...b.origin])],
    theme: a.theme ?? b.theme,
    weight: Math.max(a.weight, b.weight) + Math.min(a.weight, b.weight) / 2,
    confidence: Math.max(a.confidence, b.confidence),
    kind: a.kind ?? b.kind,
    places: [...places.values()].toSorted((p, q) => p.start - q.start),
    entities: [...new Set([...a.entities, ...b.entities])],
  };
}

/** Whether a candidate says nothing that a heavier one does not. */
function saysTheSame(heavier: Candidate, candidate: Candidate): boolean {
  const { words: a } = heavier;
  const { words: b } = candidate;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return true;
  if (candidate.kind !== null && !isPartOfName(heavier, candidate)) return false;
  // 'US–Mexico relations' is more than Mexico.
  if (heavier.kind !== null && candidate.kind === null && long === b && long.length > short.length)
    return false;
  if (a.length === 1 && b.length === 1 && candidate.kind === null && heavier.kind === null)
    return rootOf(a[0]!) === rootOf(b[0]!);
  return short.every((word) => long.includes(word));
}

/** Names stand by themselves, as Mexico does beside Mexico City, but Harris is Kamala Harris once more. */
const isPartOfName = (heavier: Candidate, { kind }: Candidate): boolean =>
  kind === heavier.kind && (kind === 'person' || kind === 'organization');
