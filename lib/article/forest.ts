import { MIDDLE, numberOf, type PackedTrees } from './trees.ts';

/**
 * Packed trees opened once, for asking them about many rows.
 * @returns what logOdds does, for a row of feature values
 */
export function openTrees(packed: PackedTrees): (row: ArrayLike<number>) => number {
  const { trees: text, edges, depth, step, bias } = packed;
  const splits = (1 << depth) - 1;
  const width = 3 * splits + 1;
  const count = text.length / width;
  const features = new Uint8Array(count * splits);
  const thresholds = new Float64Array(count * splits);
  const leaves = new Float64Array(count * (splits + 1));
  for (let tree = 0; tree < count; tree++) {
    const from = tree * width;
    for (let k = 0; k < splits; k++) {
      const feature = numberOf(text, from + 2 * k);
      features[tree * splits + k] = feature;
      thresholds[tree * splits + k] =
        edges[feature]?.[numberOf(text, from + 2 * k + 1)] ?? Number.POSITIVE_INFINITY;
    }
    for (let k = 0; k <= splits; k++)
      leaves[tree * (splits + 1) + k] = step * (numberOf(text, from + 2 * splits + k) - MIDDLE);
  }
  return (row) => {
    let sum = bias;
    for (let tree = 0; tree < count; tree++) {
      const base = tree * splits;
      let node = 0;
      while (node < splits)
        node = 2 * node + (row[features[base + node]!]! >= thresholds[base + node]! ? 2 : 1);
      sum += leaves[base + tree + node - splits]!;
    }
    return sum;
  };
}
