import { hashText } from './hash.ts';

/** What lists of names say of a word; bits. */
export const GAZETTEER = {
  givenName: 1,
  familyName: 2,
  place: 4,
  town: 8,
  body: 16,
  demonym: 32,
  person: 64,
} as const;

/** One row a word: its cluster and the shares of the classes it is likely to be of. Columns are bytes. */
export interface WordColumns {
  /** Hashes of the words cut to 28 bits, ascending. */
  keys: Uint32Array;
  /** 1..256 as a byte less one; 0 rows where the word has none are told by `leaning` 0. */
  cluster: Uint8Array;
  /** Four buckets of two bits: given name, family name, place, body. */
  prior: Uint8Array;
  /** Likeliest class and how sure, 1..21; 0 unknown. Bits 5 and 6: bucket of 'is a person'. */
  leaning: Uint8Array;
  /** Bits of GAZETTEER. */
  flags: Uint8Array;
}

export interface WordTable {
  /** Row of a lower-case word, or of a form it can be taken back to; -1 when there is none. */
  find(lower: string): number;
  cluster(row: number): number;
  prior(row: number): number;
  leaning(row: number): number;
  person(row: number): number;
  flags(row: number): number;
}

export const KEY_BITS = 28;

/** The key of a lower-case word. */
export function wordKey(lower: string): number {
  return hashText(lower) >>> (32 - KEY_BITS);
}

export function wordTable(columns: WordColumns): WordTable {
  const { keys } = columns;
  const exact = (word: string) => (word === '' ? -1 : indexOf(keys, wordKey(word)));
  return {
    find(lower) {
      for (const form of backedOff(lower)) {
        const row = exact(form);
        if (row >= 0) return row;
      }
      return -1;
    },
    cluster: (row) => (columns.leaning[row]! & 31 ? columns.cluster[row]! + 1 : 0),
    prior: (row) => columns.prior[row]!,
    leaning: (row) => columns.leaning[row]! & 31,
    person: (row) => (columns.leaning[row]! >> 5) + 1,
    flags: (row) => columns.flags[row]!,
  };
}

/** As it stands, without a possessive ending, without the final dot, the part after the last hyphen. */
export function backedOff(lower: string): string[] {
  const forms = [lower];
  if (lower.endsWith("'s")) forms.push(lower.slice(0, -2));
  if (lower.endsWith('.')) forms.push(lower.slice(0, -1));
  const hyphen = lower.lastIndexOf('-');
  if (hyphen >= 0) forms.push(lower.slice(hyphen + 1));
  return forms;
}

function indexOf(sorted: Uint32Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle]!;
    if (value === key) return middle;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
