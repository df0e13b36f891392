import { goesOn, LABELS as K, mayFollow } from './labels.ts';

/** Log weight of what the labels forbid; far below any score, far above float overflow. */
const FORBIDDEN = -1000;

/** Transition scores with the forbidden ones ruled out, as logs and as factors. */
export interface Transitions {
  log: Float32Array;
  factor: Float32Array;
}

export function transitions(weights: Float32Array): Transitions {
  const log = Float32Array.from(weights, (w, i) => (mayFollow(Math.floor(i / K), i % K) ? w : FORBIDDEN));
  return { log, factor: log.map((w) => (w <= FORBIDDEN ? 0 : Math.exp(w))) };
}

/** Room for sentences of any length, used again and again. */
export class Scratch {
  forward = new Float32Array(0);
  backward = new Float32Array(0);
  factor = new Float32Array(0);
  scale = new Float32Array(0);
  from = new Uint8Array(0);

  reserve(length: number): this {
    if (this.scale.length >= length) return this;
    const room = Math.max(64, length * 2);
    this.forward = new Float32Array(room * K);
    this.backward = new Float32Array(room * K);
    this.factor = new Float32Array(room * K);
    this.scale = new Float32Array(room);
    this.from = new Uint8Array(room * K);
    return this;
  }
}

/**
 * Scaled forward and backward sums of a linear chain.
 * @param emissions log scores, `length * K` from `offset`
 * @returns log of the partition sum; `scratch.forward[i] * scratch.backward[i]` are the marginals
 */
export function forwardBackward(
  emissions: Float32Array,
  offset: number,
  length: number,
  factor: Float32Array,
  scratch: Scratch,
): number {
  scratch.reserve(length);
  const { forward, backward, factor: x, scale } = scratch;
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    const row = i * K;
    let top = emissions[offset + row]!;
    for (let k = 1; k < K; k++) top = Math.max(top, emissions[offset + row + k]!);
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const f = Math.exp(emissions[offset + row + k]! - top);
      x[row + k] = f;
      let reach = 0;
      if (i === 0) reach = goesOn(k) ? 0 : 1;
      else for (let j = 0; j < K; j++) reach += forward[row - K + j]! * factor[j * K + k]!;
      forward[row + k] = reach * f;
      sum += reach * f;
    }
    sum += 1e-30;
    scale[i] = sum;
    logZ += top + Math.log(sum);
    for (let k = 0; k < K; k++) forward[row + k]! /= sum;
  }
  backwardSums(length, factor, scratch, backward);
  return logZ;
}

function backwardSums(
  length: number,
  factor: Float32Array,
  { factor: x, scale }: Scratch,
  out: Float32Array,
) {
  const last = (length - 1) * K;
  for (let k = 0; k < K; k++) out[last + k] = 1;
  for (let i = length - 2; i >= 0; i--) {
    const row = i * K;
    for (let k = 0; k < K; k++) {
      let sum = 0;
      for (let j = 0; j < K; j++) sum += factor[k * K + j]! * x[row + K + j]! * out[row + K + j]!;
      out[row + k] = sum / scale[i + 1]!;
    }
  }
}

/** The best labels, written to `labels[at, at + length)`. */
export function viterbi(
  emissions: Float32Array,
  offset: number,
  length: number,
  log: Float32Array,
  scratch: Scratch,
  labels: Uint8Array,
  at: number,
): void {
  scratch.reserve(length);
  const { forward: best, from } = scratch;
  for (let k = 0; k < K; k++) best[k] = emissions[offset + k]! + (goesOn(k) ? FORBIDDEN : 0);
  for (let i = 1; i < length; i++) {
    const row = i * K;
    for (let k = 0; k < K; k++) {
      let top = -Infinity;
      let choice = 0;
      for (let j = 0; j < K; j++) {
        const score = best[row - K + j]! + log[j * K + k]!;
        if (score > top) {
          top = score;
          choice = j;
        }
      }
      best[row + k] = top + emissions[offset + row + k]!;
      from[row + k] = choice;
    }
  }
  let label = 0;
  const last = (length - 1) * K;
  for (let k = 1; k < K; k++) if (best[last + k]! > best[last + label]!) label = k;
  for (let i = length - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = from[i * K + label]!;
  }
}
