import { describe, expect, it } from 'vitest';
import { LABELS as K, mayFollow, typeOf } from '../../../../lib/analysers/entities/tagger/labels.ts';
import {
  forwardBackward,
  Scratch,
  transitions,
  viterbi,
} from '../../../../lib/analysers/entities/tagger/lattice.ts';

const LENGTH = 4;
const weights = Float32Array.from({ length: K * K }, (_, i) => Math.sin(i));
const emissions = Float32Array.from({ length: LENGTH * K }, (_, i) => 2 * Math.cos(3 * i));
const moves = transitions(weights);

/** All label sequences that are allowed, with their scores. */
function sequences(): { labels: number[]; score: number }[] {
  let all = [{ labels: [] as number[], score: 0 }];
  for (let i = 0; i < LENGTH; i++) {
    all = all.flatMap(({ labels, score }) =>
      Array.from({ length: K }, (_, k) => k)
        .filter((k) => (i === 0 ? mayFollow(0, k) : mayFollow(labels[i - 1]!, k)))
        .map((k) => ({
          labels: [...labels, k],
          score: score + emissions[i * K + k]! + (i === 0 ? 0 : weights[labels[i - 1]! * K + k]!),
        })),
    );
  }
  return all;
}

describe('the lattice', () => {
  const all = sequences();
  const z = all.reduce((sum, s) => sum + Math.exp(s.score), 0);

  it('sums over all sequences', () => {
    expect(forwardBackward(emissions, 0, LENGTH, moves.factor, new Scratch())).toBeCloseTo(Math.log(z), 3);
  });

  it('gives each label its share', () => {
    const scratch = new Scratch();
    forwardBackward(emissions, 0, LENGTH, moves.factor, scratch);
    for (let i = 0; i < LENGTH; i++) {
      for (let k = 0; k < K; k++) {
        const share = all.filter((s) => s.labels[i] === k).reduce((sum, s) => sum + Math.exp(s.score), 0) / z;
        expect(scratch.forward[i * K + k]! * scratch.backward[i * K + k]!).toBeCloseTo(share, 4);
      }
    }
  });

  it('finds the best sequence', () => {
    const labels = new Uint8Array(LENGTH);
    viterbi(emissions, 0, LENGTH, moves.log, new Scratch(), labels, 0);
    expect([...labels]).toEqual(all.reduce((a, b) => (b.score > a.score ? b : a)).labels);
  });

  it('lets a name go on only from its own kind', () => {
    for (let j = 0; j < K; j++) {
      for (let k = 2; k < K; k += 2) expect(mayFollow(j, k)).toBe(typeOf(j) === typeOf(k));
    }
  });
});
