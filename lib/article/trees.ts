/**
 * Boosted decision trees, small enough to read in a package. Each tree is complete: `depth` levels of splits, node i
 * has the children 2i+1 (value < threshold) and 2i+2. A missing split (feature -1) goes left.
 */
export interface TreeModel {
  /** Names of the features, in the order of the weights; the code's own order is checked against it. */
  features: readonly string[];
  /** Log-odds before any tree. */
  bias: number;
  depth: number;
  /** One row a tree: feature numbers, then thresholds, then values of the leaves. */
  trees: readonly (readonly number[])[];
}

/** Log-odds that a row of feature values is a positive one. */
export function logOdds(model: TreeModel, row: ArrayLike<number>): number {
  const splits = (1 << model.depth) - 1;
  let sum = model.bias;
  for (const tree of model.trees) {
    let node = 0;
    while (node < splits) {
      const feature = tree[node]!;
      node = 2 * node + (feature >= 0 && row[feature]! >= tree[splits + node]! ? 2 : 1);
    }
    sum += tree[splits + node]!;
  }
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
