import { mix } from '../tagger/hash.ts';
import { LABELS as K } from '../tagger/labels.ts';
import { forwardBackward, Scratch, transitions } from '../tagger/lattice.ts';
import { featuresAt } from '../tagger/rows.ts';
import { TEMPLATES } from '../tagger/templates.ts';
import { FeatureIndex } from './feature-index.ts';
import type { LabelledDocument } from './labelled.ts';
import { randomFrom, shuffle } from './random.ts';

export interface CrfOptions {
  seed: number;
  epochs: number;
  rate: number;
  /** Rate falls by this factor an epoch. */
  decay: number;
  l1: number;
  /** Features seen less often are left out. */
  minimum: number;
  /** Shares of features left out at random: those of words and parts of words, and the others. */
  dropLexical: number;
  dropOther: number;
  /** Snapshots of the last so many epochs are averaged, four an epoch. */
  averaged: number;
  /** Let each training set have leanings of its own, which are thrown away afterwards. */
  ownLeanings: boolean;
}

export const CRF_DEFAULTS: CrfOptions = {
  seed: 1,
  epochs: 14,
  rate: 0.1,
  decay: 0.85,
  l1: 2,
  minimum: 2,
  dropLexical: 0.5,
  dropOther: 0.2,
  averaged: 6,
  ownLeanings: false,
};

/** Weights of a linear-chain CRF: `hashes[i]` has `weights[i * K, i * K + K)`. */
export interface CrfWeights {
  hashes: Int32Array;
  weights: Float32Array;
  transitions: Float32Array;
}

/** The training texts as numbers: features of each word, words of each sentence. */
interface Encoded {
  features: Int32Array;
  lexical: Uint8Array;
  /** Features of word i are `features[firstFeature[i], firstFeature[i + 1])`. */
  firstFeature: Int32Array;
  allowed: Uint16Array;
  /** Words of sentence s are `firstWord[s]..firstWord[s + 1]`. */
  firstWord: Int32Array;
  hashes: Int32Array;
  /** 1 for leanings of one set. */
  own: Uint8Array;
}

const OWN_SALT = 0x2545f491;
/** Templates of which each training set may have a leaning of its own. */
const OWN = TEMPLATES.map((t) => t.cells.length === 1);

function* featureHashes(doc: LabelledDocument, row: number, out: Int32Array, own: boolean) {
  featuresAt(doc.rows.attributes, row, out);
  for (let t = 0; t < out.length; t++) {
    const hash = out[t]!;
    if (hash === 0) continue;
    yield [hash, TEMPLATES[t]!.lexical, false] as const;
    if (own && OWN[t])
      yield [mix(mix(hash, OWN_SALT), doc.source.set + 1), TEMPLATES[t]!.lexical, true] as const;
  }
}

function encode(docs: readonly LabelledDocument[], { minimum, ownLeanings }: CrfOptions): Encoded {
  const index = new FeatureIndex();
  const buffer = new Int32Array(TEMPLATES.length);
  let words = 0;
  let sentences = 0;
  let total = 0;
  const eachWord = (visit: (doc: LabelledDocument, row: number, allowed: number) => void) => {
    for (const doc of docs) {
      doc.lines.forEach((line, l) => {
        for (let i = 0; i < line.forms.length; i++) visit(doc, doc.rows.first[l]! + i, doc.allowed[l]![i]!);
      });
    }
  };
  eachWord((doc, row) => {
    words++;
    for (const [hash] of featureHashes(doc, row, buffer, ownLeanings)) {
      index.count(hash);
      total++;
    }
  });
  const size = index.number(minimum);
  for (const doc of docs) sentences += doc.lines.length;
  const out: Encoded = {
    features: new Int32Array(total),
    lexical: new Uint8Array(total),
    firstFeature: new Int32Array(words + 1),
    allowed: new Uint16Array(words),
    firstWord: new Int32Array(sentences + 1),
    hashes: index.hashes(size),
    own: new Uint8Array(size),
  };
  let word = 0;
  let at = 0;
  eachWord((doc, row, allowed) => {
    for (const [hash, lexical, own] of featureHashes(doc, row, buffer, ownLeanings)) {
      const id = index.id(hash);
      if (id < 0) continue;
      out.features[at] = id;
      out.lexical[at++] = lexical ? 1 : 0;
      if (own) out.own[id] = 1;
    }
    out.allowed[word++] = allowed;
    out.firstFeature[word] = at;
  });
  let sentence = 0;
  let first = 0;
  for (const line of docs.flatMap((doc) => doc.lines)) {
    first += line.forms.length;
    out.firstWord[++sentence] = first;
  }
  return out;
}

/** Below this a word's gradient is not worth the time: it is as good as learnt. */
const SETTLED = 2e-4;

/** State of one training run: stochastic gradient descent with cumulative L1 (Tsuruoka and others, 2009). */
class Run {
  readonly weights: Float32Array;
  readonly moves: Float32Array;
  private readonly penalties: Float32Array;
  private readonly scratch = new Scratch();
  private readonly heldScratch = new Scratch();
  private readonly data: Encoded;
  private readonly options: CrfOptions;
  private readonly random: () => number;
  private emissions = new Float32Array(0);
  private held = new Float32Array(0);
  private gradient = new Float32Array(0);
  private scale = new Float32Array(0);
  /** Penalty that each weight should have had by now. */
  private due = 0;
  likelihood = 0;

  constructor(data: Encoded, options: CrfOptions) {
    this.data = data;
    this.options = options;
    this.random = randomFrom(options.seed * 7919 + 3);
    this.weights = new Float32Array(data.hashes.length * K);
    this.penalties = new Float32Array(data.hashes.length * K);
    this.moves = new Float32Array(K * K);
  }

  learn(sentence: number, rate: number, sentences: number): void {
    const first = this.data.firstWord[sentence]!;
    const length = this.data.firstWord[sentence + 1]! - first;
    if (length === 0) return;
    this.due += (rate * this.options.l1) / sentences;
    this.score(first, length);
    const { factor } = transitions(this.moves);
    this.expect(first, length, factor);
    this.updateWeights(first, length, rate);
    this.updateMoves(length, rate, factor);
  }

  private score(first: number, length: number): void {
    const { features, lexical, firstFeature } = this.data;
    const { dropLexical, dropOther } = this.options;
    if (this.emissions.length < length * K) {
      this.emissions = new Float32Array(length * K * 2);
      this.held = new Float32Array(length * K * 2);
      this.gradient = new Float32Array(length * K * 2);
    }
    const start = firstFeature[first]!;
    const count = firstFeature[first + length]! - start;
    if (this.scale.length < count) this.scale = new Float32Array(count * 2);
    this.emissions.fill(0, 0, length * K);
    const keep = [1 / (1 - dropOther), 1 / (1 - dropLexical)] as const;
    for (let i = 0; i < length; i++) {
      const end = firstFeature[first + i + 1]!;
      for (let f = firstFeature[first + i]!; f < end; f++) {
        const isLexical = lexical[f] === 1;
        if (this.random() < (isLexical ? dropLexical : dropOther)) {
          this.scale[f - start] = 0;
          continue;
        }
        const scale = isLexical ? keep[1] : keep[0];
        this.scale[f - start] = scale;
        const w = features[f]! * K;
        for (let k = 0; k < K; k++) this.emissions[i * K + k]! += scale * this.weights[w + k]!;
      }
    }
  }

  /** Gradient: what the marks allow less what the model expects. */
  private expect(first: number, length: number, factor: Float32Array): void {
    const { allowed } = this.data;
    this.held.set(this.emissions.subarray(0, length * K));
    for (let i = 0; i < length; i++) {
      for (let k = 0; k < K; k++) if (!((allowed[first + i]! >> k) & 1)) this.held[i * K + k]! -= 200;
    }
    const z = forwardBackward(this.emissions, 0, length, factor, this.scratch);
    const zHeld = forwardBackward(this.held, 0, length, factor, this.heldScratch);
    this.likelihood += zHeld - z;
    for (let i = 0; i < length * K; i++) {
      this.gradient[i] =
        this.heldScratch.forward[i]! * this.heldScratch.backward[i]! -
        this.scratch.forward[i]! * this.scratch.backward[i]!;
    }
  }

  private updateWeights(first: number, length: number, rate: number): void {
    const { features, firstFeature } = this.data;
    const { weights, penalties, gradient, due } = this;
    const start = firstFeature[first]!;
    for (let i = 0; i < length; i++) {
      const g = i * K;
      let largest = 0;
      for (let k = 0; k < K; k++) largest = Math.max(largest, Math.abs(gradient[g + k]!));
      if (largest < SETTLED) continue;
      const end = firstFeature[first + i + 1]!;
      for (let f = firstFeature[first + i]!; f < end; f++) {
        const scale = this.scale[f - start]! * rate;
        if (scale === 0) continue;
        const w = features[f]! * K;
        for (let k = 0; k < K; k++) {
          const old = weights[w + k]!;
          const slope = gradient[g + k]!;
          if (old === 0 && slope < 1e-6 && slope > -1e-6) continue;
          const moved = old + scale * slope;
          const paid = penalties[w + k]!;
          let next = 0;
          if (moved > 0) next = Math.max(0, moved - (due + paid));
          else if (moved < 0) next = Math.min(0, moved + (due - paid));
          penalties[w + k] = paid + next - moved;
          weights[w + k] = next;
        }
      }
    }
  }

  private updateMoves(length: number, rate: number, factor: Float32Array): void {
    for (const [scratch, sign] of [[this.heldScratch, 1] as const, [this.scratch, -1] as const]) {
      const { forward, backward, factor: x, scale } = scratch;
      for (let i = 1; i < length; i++) {
        for (let j = 0; j < K; j++) {
          const reach = (forward[(i - 1) * K + j]! / scale[i]!) * sign * rate;
          if (reach === 0) continue;
          for (let k = 0; k < K; k++) {
            this.moves[j * K + k]! += reach * factor[j * K + k]! * x[i * K + k]! * backward[i * K + k]!;
          }
        }
      }
    }
  }
}

/** Trains on the documents; one line of progress an epoch goes to `report`. */
export function trainCrf(
  docs: readonly LabelledDocument[],
  options: CrfOptions,
  report: (line: string) => void,
): CrfWeights {
  const data = encode(docs, options);
  const sentences = data.firstWord.length - 1;
  report(`${data.allowed.length} words, ${sentences} sentences, ${data.hashes.length} features`);
  const run = new Run(data, options);
  const order = Int32Array.from({ length: sentences }, (_, i) => i);
  const random = randomFrom(options.seed);
  const average = { weights: new Float32Array(run.weights.length), moves: new Float32Array(K * K), count: 0 };
  const quarter = Math.floor(sentences / 4);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    run.likelihood = 0;
    order.forEach((sentence, i) => {
      const rate = options.rate * options.decay ** (epoch + i / sentences);
      run.learn(sentence, rate, sentences);
      if (epoch >= options.epochs - options.averaged && (i + 1) % quarter === 0) addTo(average, run);
    });
    report(`epoch ${epoch + 1}: ${(run.likelihood / data.allowed.length).toFixed(4)} a word`);
  }
  for (let i = 0; i < average.weights.length; i++) average.weights[i]! /= average.count;
  return shared(
    data,
    average.weights,
    average.moves.map((w) => w / average.count),
  );
}

function addTo(sum: { weights: Float32Array; moves: Float32Array; count: number }, run: Run): void {
  for (let i = 0; i < sum.weights.length; i++) sum.weights[i]! += run.weights[i]!;
  for (let i = 0; i < sum.moves.length; i++) sum.moves[i]! += run.moves[i]!;
  sum.count++;
}

/** What all sets have in common. */
function shared({ hashes, own }: Encoded, weights: Float32Array, moves: Float32Array): CrfWeights {
  const keep = [...hashes.keys()].filter((id) => own[id] === 0);
  const out = new Float32Array(keep.length * K);
  keep.forEach((id, i) => {
    out.set(weights.subarray(id * K, id * K + K), i * K);
  });
  return { hashes: Int32Array.from(keep, (id) => hashes[id]!), weights: out, transitions: moves };
}
