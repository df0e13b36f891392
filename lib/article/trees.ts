/**
 * Boosted decision trees, packed to be small in a script. Each tree is complete: `depth` levels of splits, node i has
 * the children 2i+1 (value below the threshold) and 2i+2.
 */
export interface PackedTrees {
  /** Log-odds before any tree. */
  bias: number;
  depth: number;
  /** What one step of a leaf's letter is worth. */
  step: number;
  /** The thresholds in use, by feature. */
  edges: readonly (readonly number[])[];
  /** A letter for the feature and one for its threshold at each split, then one for each leaf; tree after tree. */
  trees: string;
}

/** Letters that JSON need not escape: from '#' on ('!' for the backslash), then from U+0100 on. */
export const ASCII_LETTERS = 91;
/** The letter of a leaf that adds nothing. */
export const MIDDLE = 45;

export function letterOf(n: number): string {
  if (n === 57) return '!';
  return String.fromCharCode(n < ASCII_LETTERS ? n + 35 : n - ASCII_LETTERS + 0x100);
}

export function numberOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 33) return 57;
  return code < 0x100 ? code - 35 : code - 0x100 + ASCII_LETTERS;
}

/** Log-odds that a row of feature values is a positive one. */
export function logOdds(packed: PackedTrees, row: ArrayLike<number>): number {
  const { trees, edges, depth } = packed;
  const splits = (1 << depth) - 1;
  const width = 3 * splits + 1;
  let sum = packed.bias;
  for (let tree = 0; tree < trees.length; tree += width) {
    let node = 0;
    while (node < splits) {
      const feature = numberOf(trees, tree + 2 * node);
      const edge = edges[feature]?.[numberOf(trees, tree + 2 * node + 1)] ?? Number.POSITIVE_INFINITY;
      node = 2 * node + (row[feature]! >= edge ? 2 : 1);
    }
    sum += packed.step * (numberOf(trees, tree + splits + node) - MIDDLE);
  }
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
