import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../lib/analysers/entities/tagger/labels.ts';
import { assembleModel } from '../../../../lib/analysers/entities/tagger/model.ts';
import { tagNames } from '../../../../lib/analysers/entities/tagger/tagger.ts';
import type { CorpusDocument } from '../../../../lib/analysers/entities/train/corpus.ts';
import { FeatureIndex } from '../../../../lib/analysers/entities/train/feature-index.ts';
import { meanOf, quantize, trainModel } from '../../../../lib/analysers/entities/train/pipeline.ts';
import { randomFrom, shuffle } from '../../../../lib/analysers/entities/train/random.ts';
import { readText } from '../../../../lib/text/document.ts';

const NO_WORDS = {
  keys: new Uint32Array(0),
  cluster: new Uint8Array(0),
  prior: new Uint8Array(0),
  leaning: new Uint8Array(0),
  flags: new Uint8Array(0),
};

/** 'Mr. X met us in Y.' for all pairs: titles lead people, 'in' leads places. */
function corpus(): CorpusDocument[] {
  const people = ['Aalto', 'Brandt', 'Cole', 'Dunn', 'Egan'];
  const places = ['Oslo', 'Turku', 'Lund', 'Bergen', 'Tampere'];
  return people.flatMap((person, i) =>
    places.map((place) => {
      const text = `Today Mr. ${person} met us in ${place}.`;
      return {
        document: readText(text, [{ start: 0, end: text.length }]),
        names: [
          { start: text.indexOf(person), end: text.indexOf(person) + person.length, kind: 0 },
          { start: text.indexOf(place), end: text.indexOf(place) + place.length, kind: 2 },
        ],
        partial: false,
        set: i % 2,
      };
    }),
  );
}

const silent = () => undefined;
const OPTIONS = { seed: 1, epochs: 6, averaged: 2, l1: 0.1 };

describe('training', () => {
  it('learns what leads a name, and finds names it never saw', () => {
    const model = assembleModel(trainModel(corpus(), NO_WORDS, [OPTIONS], silent));
    const text = 'Today Mr. Fagan met us in Kemi.';
    const found = tagNames(readText(text, [{ start: 0, end: text.length }]), model);
    expect(found.map((m) => [text.slice(m.start, m.end), m.kind])).toEqual([
      ['Fagan', 'person'],
      ['Kemi', 'place'],
    ]);
  });

  it('gives the same model for the same seed, leanings of each set or not', () => {
    for (const ownLeanings of [false, true]) {
      const train = () => trainModel(corpus(), NO_WORDS, [{ ...OPTIONS, ownLeanings }], silent);
      expect(train()).toEqual(train());
    }
  });
});

describe('the mean of chains', () => {
  it('counts a feature that one lacks as nothing there', () => {
    const chain = (hashes: number[], weight: number) => ({
      hashes: Int32Array.from(hashes),
      weights: new Float32Array(hashes.length * LABELS).fill(weight),
      transitions: new Float32Array(LABELS * LABELS).fill(weight),
    });
    const mean = meanOf([chain([5, 7], 1), chain([7], 3)]);
    expect([...mean.hashes]).toEqual([5, 7]);
    expect([mean.weights[0], mean.weights[LABELS], mean.transitions[0]]).toEqual([0.5, 2, 2]);
  });

  it('is rounded, cut at a byte, and rid of what weighs nothing', () => {
    const weights = new Float32Array(3 * LABELS);
    weights[0] = 0.01;
    weights[LABELS] = 0.09;
    weights[2 * LABELS] = 99;
    const out = quantize({ hashes: Int32Array.of(9, 8, -4), weights, transitions: new Float32Array(0) });
    expect([...out.hashes]).toEqual([-4, 8]);
    expect([out.weights[0], out.weights[LABELS]]).toEqual([127, 2]);
  });
});

describe('the index of features', () => {
  it('numbers those seen often enough', () => {
    const index = new FeatureIndex(4);
    for (const hash of [3, 3, -8, 19, 19, 19]) index.count(hash);
    expect(index.number(2)).toBe(2);
    expect(index.id(-8)).toBe(-1);
    expect(index.id(4)).toBe(-1);
    expect([...index.hashes(2)].sort((a, b) => a - b)).toEqual([3, 19]);
    expect(index.hashes(2)[index.id(19)]).toBe(19);
  });

  it('says when it is full', () => {
    const index = new FeatureIndex(3);
    expect(() => {
      for (let i = 1; i < 20; i++) index.count(i);
    }).toThrow(RangeError);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, and in range', () => {
    const [a, b] = [randomFrom(7), randomFrom(7)];
    for (let i = 0; i < 50; i++) {
      const n = a();
      expect(n).toBe(b());
      expect(n >= 0 && n < 1).toBe(true);
    }
  });

  it('shuffle without loss', () => {
    const list = Int32Array.from({ length: 30 }, (_, i) => i);
    shuffle(list, randomFrom(3));
    expect([...list]).not.toEqual([...list].sort((a, b) => a - b));
    expect([...list].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });
});
