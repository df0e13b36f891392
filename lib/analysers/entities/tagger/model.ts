import { MODEL_VERSION, readModel } from './file.ts';
import { LABELS } from './labels.ts';
import { Scratch, type Transitions, transitions } from './lattice.ts';
import { FormCache } from './lines.ts';
import { type WordColumns, type WordTable, wordTable } from './word-table.ts';

/** What a model file holds. */
export interface ModelParts {
  words: WordColumns;
  /** Joined hashes of the words of listed names, with their bits. */
  phrases: ReadonlyMap<number, number>;
  /** Hashes of the features, ascending; feature i has `weights[i * LABELS, (i + 1) * LABELS)`, in units of `step`. */
  hashes: Int32Array;
  weights: Int8Array;
  step: number;
  transitions: Float32Array;
}

/** The names tagger, ready to run. Holds buffers of its own: not for use by two threads at once. */
export interface NamesModel {
  version: number;
  table: WordTable;
  phrases: ReadonlyMap<number, number>;
  features: FeatureTable;
  transitions: Transitions;
  forms: FormCache;
  scratch: Scratch;
}

export interface FeatureTable {
  /** Open addressing, a power of two long; 0 is free. */
  keys: Int32Array;
  /** Where the weights of the feature at the same place begin. */
  rows: Int32Array;
  weights: Int8Array;
  step: number;
}

/**
 * Reads public/data/names.bin.
 * @throws RangeError when the bytes are no model of this version or not whole.
 */
export function loadNamesModel(bytes: Uint8Array): NamesModel {
  return assembleModel(readModel(bytes));
}

export function assembleModel(parts: ModelParts): NamesModel {
  const table = wordTable(parts.words);
  return {
    version: MODEL_VERSION,
    table,
    phrases: parts.phrases,
    features: featureTable(parts),
    transitions: transitions(parts.transitions),
    forms: new FormCache(table),
    scratch: new Scratch(),
  };
}

function featureTable({ hashes, weights, step }: ModelParts): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 2)));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  hashes.forEach((hash, i) => {
    const slot = slotOf(keys, hash);
    keys[slot] = hash;
    rows[slot] = i * LABELS;
  });
  return { keys, rows, weights, step };
}

/** Where a hash stands in the table, or the free place where it would. */
export function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 11)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
