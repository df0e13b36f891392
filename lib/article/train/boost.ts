import { ASCII_LETTERS, letterOf, MIDDLE, type PackedTrees } from '../trees.ts';

export interface Sample {
  row: ArrayLike<number>;
  positive: boolean;
  weight: number;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf, as a share of the whole weight. */
  leastLeaf: number;
  /** Share of the features that a tree may use. */
  columns: number;
  seed: number;
  /** Most thresholds a feature may have, and one. At most 91. */
  bins: number;
}

const RIDGE = 1;

/** A tree as it grew: numbers of features and thresholds by split, values by leaf. */
interface Tree {
  features: number[];
  thresholds: number[];
  values: number[];
}

/** Gradient boosting with logistic loss on binned features (as LightGBM does it), level by level. Deterministic. */
export function boost(
  samples: readonly Sample[],
  features: readonly string[],
  options: BoostOptions,
): PackedTrees {
  const edges = features.map((_, f) => binEdges(samples, f, options.bins));
  const bins = features.map((_, f) => Uint8Array.from(samples, (s) => binOf(edges[f]!, s.row[f]!)));
  const scale = samples.length / samples.reduce((sum, s) => sum + s.weight, 0);
  const weights = Float64Array.from(samples, (s) => s.weight * scale);
  const positive = samples.reduce((sum, s, i) => sum + (s.positive ? weights[i]! : 0), 0);
  const bias = Math.log(positive / (samples.length - positive));
  const odds = new Float64Array(samples.length).fill(bias);
  const gradients = new Float64Array(samples.length);
  const seconds = new Float64Array(samples.length);
  const random = randomFrom(options.seed);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < samples.length; i++) {
      const p = 1 / (1 + Math.exp(-odds[i]!));
      gradients[i] = weights[i]! * (p - (samples[i]!.positive ? 1 : 0));
      seconds[i] = Math.max(1e-9, weights[i]! * p * (1 - p));
    }
    const columns = features.map((_, f) => f).filter(() => random() < options.columns);
    const least = options.leastLeaf * samples.length;
    const tree = growTree({
      bins,
      edges,
      gradients,
      seconds,
      columns,
      least,
      depth: options.depth,
      rate: options.rate,
      most: options.bins + 1,
    });
    for (let i = 0; i < samples.length; i++) odds[i]! += tree.values[tree.leaf[i]!]!;
    trees.push(tree);
  }
  return pack(trees, features.length, round(bias), options.depth);
}

function pack(trees: readonly Tree[], features: number, bias: number, depth: number): PackedTrees {
  const used = Array.from({ length: features }, () => new Set<number>());
  for (const tree of trees) {
    tree.features.forEach((f, k) => {
      if (f >= 0) used[f]!.add(tree.thresholds[k]!);
    });
  }
  const edges = used.map((set) => [...set].sort((a, b) => a - b));
  const top = Math.max(...trees.flatMap((tree) => tree.values.map(Math.abs)));
  const step = round(top / MIDDLE);
  const text = trees.map((tree) => {
    const splits = tree.features.map((f, k) => {
      // A split that was not worth it goes left: its threshold is beyond the last.
      if (f < 0) return letterOf(0) + letterOf(ASCII_LETTERS - 1);
      return letterOf(f) + letterOf(edges[f]!.indexOf(tree.thresholds[k]!));
    });
    return splits.join('') + tree.values.map((value) => letterOf(MIDDLE + Math.round(value / step))).join('');
  });
  return { bias, depth, step, edges, trees: text.join('') };
}

const round = (x: number): number => Number(x.toPrecision(3));

function binEdges(samples: readonly Sample[], feature: number, bins: number): number[] {
  const values = Float64Array.from(samples, (s) => s.row[feature]!).sort();
  const edges: number[] = [];
  for (let b = 1; b < bins; b++) {
    const edge = round(values[Math.floor((b * values.length) / bins)]!);
    if (edge > values[0]! && edge !== edges.at(-1)) edges.push(edge);
  }
  // Rare values would fall between the quantiles: a yes-or-no feature keeps its one edge.
  const top = values.at(-1)!;
  if (!edges.length && top > values[0]!) edges.push(top);
  return edges;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Growth {
  bins: readonly Uint8Array[];
  edges: readonly number[][];
  gradients: Float64Array;
  seconds: Float64Array;
  columns: readonly number[];
  least: number;
  depth: number;
  rate: number;
  most: number;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

function growTree(growth: Growth): Tree & { leaf: Int32Array } {
  const { bins, edges, gradients, seconds, depth } = growth;
  const n = gradients.length;
  const splits = (1 << depth) - 1;
  const at = new Int32Array(n);
  const feature = new Array<number>(splits).fill(-1);
  const threshold = new Array<number>(splits).fill(0);
  for (let level = 0; level < depth; level++) {
    const firstNode = (1 << level) - 1;
    const best = bestSplits(growth, at, firstNode, 1 << level);
    best.forEach((split, k) => {
      if (split.gain <= 1e-6) return;
      feature[firstNode + k] = split.feature;
      threshold[firstNode + k] = edges[split.feature]![split.bin]!;
    });
    for (let i = 0; i < n; i++) {
      const split = best[at[i]! - firstNode]!;
      const right = split.gain > 1e-6 && bins[split.feature]![i]! > split.bin;
      at[i] = 2 * at[i]! + (right ? 2 : 1);
    }
  }
  const g = new Float64Array(splits + 1);
  const h = new Float64Array(splits + 1);
  for (let i = 0; i < n; i++) {
    at[i]! -= splits;
    g[at[i]!]! += gradients[i]!;
    h[at[i]!]! += seconds[i]!;
  }
  const values = Array.from(g, (sum, k) => round((-growth.rate * sum) / (h[k]! + RIDGE)));
  return { features: feature, thresholds: threshold, values, leaf: at };
}

function bestSplits(growth: Growth, at: Int32Array, firstNode: number, nodes: number): Split[] {
  const best: Split[] = Array.from({ length: nodes }, () => ({ gain: 0, feature: -1, bin: 0 }));
  const { gradients, seconds, least, most } = growth;
  const g = new Float64Array(nodes * most);
  const h = new Float64Array(nodes * most);
  for (const f of growth.columns) {
    const bin = growth.bins[f]!;
    const width = growth.edges[f]!.length + 1;
    if (width < 2) continue;
    g.fill(0);
    h.fill(0);
    for (let i = 0; i < bin.length; i++) {
      const slot = (at[i]! - firstNode) * most + bin[i]!;
      g[slot]! += gradients[i]!;
      h[slot]! += seconds[i]!;
    }
    for (let k = 0; k < nodes; k++) {
      const base = k * most;
      let gAll = 0;
      let hAll = 0;
      for (let b = 0; b < width; b++) {
        gAll += g[base + b]!;
        hAll += h[base + b]!;
      }
      let gLeft = 0;
      let hLeft = 0;
      for (let b = 0; b < width - 1; b++) {
        gLeft += g[base + b]!;
        hLeft += h[base + b]!;
        const hRight = hAll - hLeft;
        if (hLeft < least || hRight < least) continue;
        const gRight = gAll - gLeft;
        const gain =
          (gLeft * gLeft) / (hLeft + RIDGE) +
          (gRight * gRight) / (hRight + RIDGE) -
          (gAll * gAll) / (hAll + RIDGE);
        if (gain > best[k]!.gain) best[k] = { gain, feature: f, bin: b };
      }
    }
  }
  return best;
}

/** A small generator of numbers in 0..1 that gives the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}
