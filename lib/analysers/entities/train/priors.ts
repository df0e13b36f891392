import { randomFrom, shuffle } from './random.ts';
import { DIMENSIONS, type Vectors } from './vectors.ts';

/** Given name, last or only word of a person's name, place, body, other name, other capitalised word, lower-case word. */
export const CLASSES = 7;
const INPUTS = DIMENSIONS + 1;
const HIDDEN = 160;
const EPOCHS = 25;
const BATCH = 128;
const RATE = 3e-3;
const DECAY = 1e-4;
const INPUT_DROP = 0.1;
const HIDDEN_DROP = 0.3;

/** How often each word was seen as what. */
export interface WordCounts {
  /** Rows of the vectors. */
  words: Int32Array;
  /** `CLASSES` counts for each. */
  counts: Float32Array;
}

/**
 * Learns from the words of the training texts what the others are likely to be, by their vectors.
 * Words of the training texts get the answer of a network that did not see them (`folds`-fold).
 * @returns shares, `CLASSES` a word
 */
export function learnPriors(vectors: Vectors, seen: WordCounts, seed: number, folds = 4): Float32Array {
  const random = randomFrom(seed);
  const fold = Uint8Array.from(seen.words, () => Math.floor(random() * folds));
  const total = vectors.words.length;
  const shares = new Float32Array(total * CLASSES);
  const own = new Map<number, Float32Array>();
  for (let f = 0; f < folds; f++) {
    const network = fit(vectors, seen, (i) => fold[i] !== f, seed * 31 + f);
    for (let word = 0; word < total; word++) {
      const answer = network(word);
      for (let c = 0; c < CLASSES; c++) shares[word * CLASSES + c]! += answer[c]! / folds;
    }
    seen.words.forEach((word, i) => {
      if (fold[i] === f) own.set(word, Float32Array.from(network(word)));
    });
  }
  for (const [word, answer] of own) shares.set(answer, word * CLASSES);
  return shares;
}

function inputOf({ data }: Vectors, word: number, out: Float32Array): void {
  const scale = Math.sqrt(10);
  for (let d = 0; d < DIMENSIONS; d++) out[d] = data[word * DIMENSIONS + d]! * scale;
  out[DIMENSIONS] = Math.log(word + 10) / 6 - 1.5;
}

/** One layer's weights with Adam's running means. */
class Layer {
  readonly w: Float32Array;
  readonly g: Float32Array;
  private readonly m: Float32Array;
  private readonly v: Float32Array;
  private readonly decay: number;

  constructor(size: number, scale: number, random: () => number, decay: number) {
    this.w = Float32Array.from({ length: size }, () => scale * gaussian(random));
    this.g = new Float32Array(size);
    this.m = new Float32Array(size);
    this.v = new Float32Array(size);
    this.decay = decay;
  }

  step(rate: number, t: number): void {
    const a = 1 - 0.9 ** t;
    const b = 1 - 0.999 ** t;
    for (let i = 0; i < this.w.length; i++) {
      const g = this.g[i]! + this.decay * this.w[i]!;
      this.m[i] = 0.9 * this.m[i]! + 0.1 * g;
      this.v[i] = 0.999 * this.v[i]! + 0.001 * g * g;
      this.w[i]! -= (rate * (this.m[i]! / a)) / (Math.sqrt(this.v[i]! / b) + 1e-8);
      this.g[i] = 0;
    }
  }
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Trains on the words that `use` takes; the result gives the shares of a word (its array is used again). */
function fit(vectors: Vectors, seen: WordCounts, use: (i: number) => boolean, seed: number) {
  const random = randomFrom(seed);
  const w1 = new Layer(INPUTS * HIDDEN, 1 / Math.sqrt(INPUTS), random, DECAY);
  const b1 = new Layer(HIDDEN, 0, random, 0);
  const w2 = new Layer(HIDDEN * CLASSES, 0.05, random, DECAY);
  const b2 = new Layer(CLASSES, 0, random, 0);
  const order = Int32Array.from(seen.words.keys()).filter(use);
  const x = new Float32Array(INPUTS);
  const h = new Float32Array(HIDDEN);
  const kept = new Float32Array(HIDDEN);
  const p = new Float32Array(CLASSES);

  const forward = (word: number, training: boolean) => {
    inputOf(vectors, word, x);
    if (training) for (let d = 0; d < INPUTS; d++) if (random() < INPUT_DROP) x[d] = 0;
    h.set(b1.w);
    for (let d = 0; d < INPUTS; d++) {
      const value = training ? x[d]! : x[d]! * (1 - INPUT_DROP);
      if (value !== 0) for (let k = 0; k < HIDDEN; k++) h[k]! += value * w1.w[d * HIDDEN + k]!;
    }
    p.set(b2.w);
    for (let k = 0; k < HIDDEN; k++) {
      kept[k] =
        h[k]! > 0 && !(training && random() < HIDDEN_DROP) ? (training ? 1 / (1 - HIDDEN_DROP) : 1) : 0;
      h[k]! *= kept[k]!;
      if (h[k] !== 0) for (let c = 0; c < CLASSES; c++) p[c]! += h[k]! * w2.w[k * CLASSES + c]!;
    }
    softmax(p);
  };

  const learn = (i: number, share: number) => {
    forward(seen.words[i]!, true);
    let total = 0;
    for (let c = 0; c < CLASSES; c++) total += seen.counts[i * CLASSES + c]!;
    for (let c = 0; c < CLASSES; c++) {
      p[c] = (p[c]! - seen.counts[i * CLASSES + c]! / total) * share;
      b2.g[c]! += p[c]!;
    }
    for (let k = 0; k < HIDDEN; k++) {
      if (kept[k] === 0) continue;
      let back = 0;
      for (let c = 0; c < CLASSES; c++) {
        back += p[c]! * w2.w[k * CLASSES + c]!;
        w2.g[k * CLASSES + c]! += h[k]! * p[c]!;
      }
      h[k] = back * kept[k]!;
      b1.g[k]! += h[k]!;
    }
    for (let d = 0; d < INPUTS; d++) {
      const value = x[d]!;
      if (value === 0) continue;
      for (let k = 0; k < HIDDEN; k++) if (kept[k] !== 0) w1.g[d * HIDDEN + k]! += value * h[k]!;
    }
  };

  let t = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.subarray(at, at + BATCH);
      let sum = 0;
      for (const i of batch) sum += weightOf(seen, i);
      for (const i of batch) learn(i, weightOf(seen, i) / sum);
      t++;
      for (const layer of [w1, b1, w2, b2]) layer.step(rate, t);
    }
  }
  return (word: number): Float32Array => {
    forward(word, false);
    return p;
  };
}

/** Often seen words are surer, up to ten times. */
function weightOf({ counts }: WordCounts, i: number): number {
  let total = 0;
  for (let c = 0; c < CLASSES; c++) total += counts[i * CLASSES + c]!;
  return Math.sqrt(Math.min(total, 10));
}

function softmax(p: Float32Array): void {
  const top = Math.max(...p);
  let sum = 0;
  for (let c = 0; c < p.length; c++) {
    p[c] = Math.exp(p[c]! - top);
    sum += p[c]!;
  }
  for (let c = 0; c < p.length; c++) p[c]! /= sum;
}
