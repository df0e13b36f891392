import { describe, expect, it } from 'vitest';
import { openTrees } from '../../lib/article/forest.ts';
import { boost, type Sample } from '../../lib/article/train/boost.ts';
import { foldOf } from '../../lib/article/train/folds.ts';
import { letterOf, logOdds, numberOf } from '../../lib/article/trees.ts';

const OPTIONS = { trees: 20, depth: 3, rate: 0.3, leastLeaf: 0.001, columns: 1, seed: 1, bins: 16 };

/** Positive where exactly one of two coordinates is high: no single split tells. */
const samples: Sample[] = Array.from({ length: 400 }, (_, i) => {
  const [x, y] = [(i % 20) / 20, Math.floor(i / 20) / 20];
  return { row: [x, y, 0], positive: x > 0.5 !== y > 0.5, weight: 1 + (i % 3) };
});

describe('boosted trees', () => {
  const trees = boost(samples, ['x', 'y', 'nothing'], OPTIONS);

  it('learn what takes two splits', () => {
    const right = samples.filter(({ row, positive }) => logOdds(trees, row) > 0 === positive);
    expect(right.length).toBe(samples.length);
  });
  it('answer the same when opened', () => {
    const ask = openTrees(trees);
    for (const { row } of samples) expect(ask(row)).toBeCloseTo(logOdds(trees, row), 9);
  });
  it('are the same for the same seed', () => {
    expect(boost(samples, ['x', 'y', 'nothing'], OPTIONS)).toEqual(trees);
  });
  it('leave a feature alone that never changes', () => {
    expect(trees.edges[2]).toEqual([]);
  });
});

describe('letters', () => {
  it('stand for numbers, and JSON escapes none', () => {
    for (let n = 0; n < 200; n++) {
      expect(numberOf(letterOf(n), 0)).toBe(n);
      expect(JSON.stringify(letterOf(n))).toHaveLength(3);
    }
  });
});

describe('foldOf', () => {
  it('keeps a domain in one part, and uses all parts', () => {
    const parts = new Set(Array.from({ length: 50 }, (_, i) => foldOf(`site${i}.example`, 5)));
    expect(foldOf('a.example', 5)).toBe(foldOf('a.example', 5));
    expect([...parts].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
