import { randomFrom } from './random.ts';
import { DIMENSIONS as D, normalize, type Vectors } from './vectors.ts';

export const CLUSTERS = 256;
/** The frequent words shape the clusters; the others are put where they fit. */
const SHAPING_WORDS = 60_000;
const ROUNDS = 12;

/** Spherical k-means: a cluster, 0..255, for each of the first `count` words. */
export function clusterWords({ data }: Vectors, count: number, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const centres = new Float32Array(CLUSTERS * D);
  for (let c = 0; c < CLUSTERS; c++) {
    const word = Math.floor(random() * SHAPING_WORDS);
    centres.set(data.subarray(word * D, word * D + D), c * D);
  }
  const shaping = new Uint8Array(Math.min(SHAPING_WORDS, count));
  for (let round = 0; round < ROUNDS; round++) {
    assign(data, centres, shaping);
    recentre(data, centres, shaping);
  }
  const all = new Uint8Array(count);
  assign(data, centres, all);
  return all;
}

function assign(data: Float32Array, centres: Float32Array, out: Uint8Array): void {
  for (let word = 0; word < out.length; word++) {
    let best = -Infinity;
    for (let c = 0; c < CLUSTERS; c++) {
      let dot = 0;
      for (let d = 0; d < D; d++) dot += data[word * D + d]! * centres[c * D + d]!;
      if (dot > best) {
        best = dot;
        out[word] = c;
      }
    }
  }
}

function recentre(data: Float32Array, centres: Float32Array, of: Uint8Array): void {
  centres.fill(0);
  of.forEach((c, word) => {
    for (let d = 0; d < D; d++) centres[c * D + d]! += data[word * D + d]!;
  });
  for (let c = 0; c < CLUSTERS; c++) normalize(centres, c * D);
}
