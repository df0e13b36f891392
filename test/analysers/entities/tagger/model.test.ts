import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from '../../../../lib/analysers/entities/tagger/file.ts';
import { LABELS } from '../../../../lib/analysers/entities/tagger/labels.ts';
import { loadNamesModel, type ModelParts, slotOf } from '../../../../lib/analysers/entities/tagger/model.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../../../public/data/names.bin', import.meta.url)));

const TINY: ModelParts = {
  words: {
    keys: Uint32Array.of(3, 70_000, 0xfffffff),
    cluster: Uint8Array.of(0, 7, 255),
    prior: Uint8Array.of(1, 2, 3),
    leaning: Uint8Array.of(0, 21, 96),
    flags: Uint8Array.of(0, 1, 128),
  },
  phrases: new Map([
    [-5, 4],
    [9, 16],
  ]),
  hashes: Int32Array.of(-2_000_000_000, -1, 5, 2_000_000_000),
  weights: Int8Array.from({ length: 4 * LABELS }, (_, i) => i - 18),
  step: 0.5,
  transitions: Float32Array.from({ length: LABELS * LABELS }, (_, i) => i / 4),
};

describe('the model file', () => {
  it('gives back what was written', () => {
    expect(readModel(writeModel(TINY))).toEqual(TINY);
  });

  it('is refused when it is cut, longer or something else', () => {
    const whole = writeModel(TINY);
    expect(() => readModel(whole.subarray(0, whole.length - 1))).toThrow(RangeError);
    expect(() => readModel(Uint8Array.of(...whole, 0))).toThrow(RangeError);
    expect(() => readModel(new Uint8Array(64))).toThrow(RangeError);
    expect(() => readModel(new Uint8Array(3))).toThrow(RangeError);
  });

  it('as shipped loads, and packs to at most 1.5 MB', () => {
    expect(loadNamesModel(bytes).version).toBe(1);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(1_500_000);
  });

  it('as shipped is written the same again', () => {
    expect(Buffer.compare(writeModel(readModel(bytes)), bytes)).toBe(0);
  });

  it('finds each feature and no other', () => {
    const { features } = loadNamesModel(writeModel(TINY));
    TINY.hashes.forEach((hash, i) => {
      const slot = slotOf(features.keys, hash);
      expect(features.keys[slot]).toBe(hash);
      expect(features.rows[slot]).toBe(i * LABELS);
    });
    expect(features.keys[slotOf(features.keys, 77)]).toBe(0);
  });
});
