import { LABELS as K } from '../tagger/labels.ts';
import { FormCache } from '../tagger/lines.ts';
import type { ModelParts } from '../tagger/model.ts';
import { wordTable } from '../tagger/word-table.ts';
import type { CorpusDocument } from './corpus.ts';
import { CRF_DEFAULTS, type CrfOptions, type CrfWeights, trainCrf } from './crf.ts';
import { listedNames, phraseTable } from './gazetteer.ts';
import { labelDocument } from './labelled.ts';

/** Weights smaller than this are left out; the others are rounded to multiples of STEP. */
const NEGLIGIBLE = 0.02;
const STEP = 0.04;

/**
 * Chains whose mean is the model: a linear model's mean is one of the same size, and steadier than any of them.
 * Those with leanings of each set are sure where the sets agree, the others find more; together they do both.
 */
export const RUNS: readonly (Partial<CrfOptions> & { seed: number })[] = [
  { seed: 1 },
  { seed: 2 },
  { seed: 3 },
  { seed: 4, ownLeanings: true, rate: 0.05 },
  { seed: 5, ownLeanings: true, rate: 0.05 },
];

/** Trains the chains on documents and word columns that are ready, and averages them. */
export function trainModel(
  docs: readonly CorpusDocument[],
  words: ModelParts['words'],
  runs: readonly Partial<CrfOptions>[],
  report: (line: string) => void,
): ModelParts {
  const phrases = phraseTable(listedNames());
  const cache = new FormCache(wordTable(words), Number.POSITIVE_INFINITY);
  const labelled = docs.map((doc) => labelDocument(doc, cache, phrases));
  const chains = runs.map((options, i) => {
    report(`chain ${i + 1} of ${runs.length}`);
    return trainCrf(labelled, { ...CRF_DEFAULTS, ...options }, report);
  });
  return { words, phrases, ...quantize(meanOf(chains)) };
}

/** Mean of the weights; a feature that a chain does not have weighs nothing there. */
export function meanOf(chains: readonly CrfWeights[]): CrfWeights {
  const rows = new Map<number, Float32Array>();
  const transitions = new Float32Array(K * K);
  for (const chain of chains) {
    for (let i = 0; i < transitions.length; i++) transitions[i]! += chain.transitions[i]! / chains.length;
    chain.hashes.forEach((hash, i) => {
      const row = rows.get(hash) ?? new Float32Array(K);
      for (let k = 0; k < K; k++) row[k]! += chain.weights[i * K + k]! / chains.length;
      rows.set(hash, row);
    });
  }
  const hashes = Int32Array.from(rows.keys());
  const weights = new Float32Array(hashes.length * K);
  hashes.forEach((hash, i) => {
    weights.set(rows.get(hash)!, i * K);
  });
  return { hashes, weights, transitions };
}

/** Drops what weighs next to nothing and rounds the rest to bytes. Features by rising hash. */
export function quantize(
  { hashes, weights, transitions }: CrfWeights,
  negligible = NEGLIGIBLE,
): Pick<ModelParts, 'hashes' | 'weights' | 'step' | 'transitions'> {
  const whole = (w: number) =>
    Math.abs(w) < negligible ? 0 : Math.max(-127, Math.min(127, Math.round(w / STEP)));
  const kept = [...hashes.keys()]
    .filter((i) => weights.subarray(i * K, i * K + K).some((w) => whole(w) !== 0))
    .sort((a, b) => hashes[a]! - hashes[b]!);
  const out = new Int8Array(kept.length * K);
  kept.forEach((id, i) => {
    for (let k = 0; k < K; k++) out[i * K + k] = whole(weights[id * K + k]!);
  });
  return { hashes: Int32Array.from(kept, (id) => hashes[id]!), weights: out, step: STEP, transitions };
}
