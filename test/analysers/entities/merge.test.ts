import { describe, expect, it } from 'vitest';
import { clusterNumbers, HELP } from './marked.ts';
import { APART, TOGETHER } from './near-names.ts';

describe('near names', () => {
  it('are at least sixty hard cases', () => {
    expect(APART.length).toBeGreaterThanOrEqual(60);
    expect(new Set(APART).size).toBe(APART.length);
  });

  it.each(APART)('stay apart: %s', (marked) => {
    for (const numbers of clusterNumbers(marked)) expect(new Set(numbers).size).toBe(1);
  });

  it.each(TOGETHER)('come together: %s', (marked) => {
    const clusters = clusterNumbers(marked);
    for (const numbers of clusters) expect(new Set(numbers).size).toBe(1);
    const firsts = clusters.map((numbers) => numbers[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });
});

describe('a shared family name', () => {
  it('goes to the one spoken of just now', () => {
    const filler = 'It rained. The roads closed. Trains stopped. Nobody came. ';
    expect(clusterNumbers(`[P1 Ann Lee] left. ${filler}[P2 Tom Lee] rose. [P2 Lee] spoke.`)).toEqual([
      ['1'],
      ['2', '2'],
    ]);
  });

  it('goes by the title where the titles tell', () => {
    expect(clusterNumbers('Mr. [P1 Ari Lee] met Ms. [P2 Noa Lee]. Ms. [P2 Lee] spoke.')).toEqual([
      ['1'],
      ['2', '2'],
    ]);
  });

  it('stays by itself where nothing tells', () => {
    expect(clusterNumbers('[P1 Ann Lee] met [P2 Tom Lee]. [P3 Lee] spoke.')).toEqual([['1'], ['2'], ['3']]);
  });
});

describe('the offline index', () => {
  it('joins names of one entry', () => {
    const known = (name: string) =>
      /^(?:Old Tower|Ministry of Sums)$/.test(name) ? 'Ministry of Sums' : null;
    expect(
      clusterNumbers('[O1 Old Tower] spoke. The [O1 Ministry of Sums] left.', { ...HELP, known }),
    ).toEqual([['1', '1']]);
  });
});
