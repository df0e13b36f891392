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

/** Trains the chain on documents and word columns that are ready. */
export function trainModel(
  docs: readonly CorpusDocument[],
  words: ModelParts['words'],
  options: Partial<CrfOptions>,
  report: (line: string) => void,
): ModelParts {
  const phrases = phraseTable(listedNames());
  const cache = new FormCache(wordTable(words), Number.POSITIVE_INFINITY);
  const labelled = docs.map((doc) => labelDocument(doc, cache, phrases));
  return { words, phrases, ...quantize(trainCrf(labelled, { ...CRF_DEFAULTS, ...options }, report)) };
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
