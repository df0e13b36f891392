import { mix } from './hash.ts';
import type { Line } from './lines.ts';
import { TEMPLATES } from './templates.ts';
import { COLUMN, COLUMNS, type WordForm } from './word-form.ts';
import { GAZETTEER } from './word-table.ts';

/** Attributes of all words of a document, line by line, two rows of padding around each line. */
export interface Rows {
  attributes: Int32Array;
  /** Row of each line's first word. */
  first: Int32Array;
  /** For each row: the lower-case word's hash if it is capitalised, else 0. */
  capital: Int32Array;
}

export const PADDING = 2;
const START = 0x51ed27;
const END = 0x2f6e2b1;

/** Bits of what the document shows of a word. */
const SEEN = { lower: 1, within: 2, titled: 4, named: 8, body: 16, place: 32 } as const;
const OPENING_MARKS = new Set(['"', '“', '‘', "'", '(', '«']);

export function buildRows(lines: readonly Line[], phrases: ReadonlyMap<number, number>): Rows {
  const count = lines.reduce((sum, line) => sum + line.forms.length + 2 * PADDING, 0);
  const rows: Rows = {
    attributes: new Int32Array(count * COLUMNS),
    first: new Int32Array(lines.length),
    capital: new Int32Array(count),
  };
  const seen = surroundings(lines);
  let row = 0;
  lines.forEach((line, index) => {
    const { attributes: a } = rows;
    a.fill(START, row * COLUMNS, (row + PADDING) * COLUMNS);
    row += PADDING;
    rows.first[index] = row;
    line.forms.forEach((form, i) => {
      fillRow(rows, row + i, form, i === 0, seen);
    });
    markPhrases(line, a, row, phrases);
    row += line.forms.length;
    a.fill(END, row * COLUMNS, (row + PADDING) * COLUMNS);
    row += PADDING;
  });
  return rows;
}

function fillRow(rows: Rows, row: number, form: WordForm, opening: boolean, seen: Map<number, number>): void {
  const { attributes: a } = rows;
  const at = row * COLUMNS;
  a.set(form.attributes, at);
  a[at + COLUMN.opening] = opening ? 2 : 1;
  if (!form.capital) {
    a[at + COLUMN.cased] = 1;
    a[at + COLUMN.company] = 1;
    return;
  }
  const word = form.attributes[COLUMN.word]!;
  const bits = seen.get(word) ?? 0;
  a[at + COLUMN.cased] = 2 + (bits & 3);
  a[at + COLUMN.company] = 2 + (bits >> 2);
  rows.capital[row] = word;
}

/** What stands beside each word anywhere in the document: titles, given names, words of bodies, place cues. */
function surroundings(lines: readonly Line[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { forms } of lines) {
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!;
      const word = form.attributes[COLUMN.word]!;
      let bits = 0;
      if (!form.capital) bits = SEEN.lower;
      else {
        const before = i > 0 ? forms[i - 1]! : null;
        if (before && !OPENING_MARKS.has(before.lower)) bits |= SEEN.within;
        if (before?.cue === 'H') bits |= SEEN.titled;
        if (before?.capital && before.flags & GAZETTEER.givenName) bits |= SEEN.named;
        if (before?.cue === 'I' && before.lower !== 'of' && before.lower !== 'to') bits |= SEEN.place;
        if (forms[i + 1]?.cue === 'C') bits |= SEEN.body;
      }
      const old = seen.get(word) ?? 0;
      if ((old | bits) !== old) seen.set(word, old | bits);
    }
  }
  return seen;
}

const LONGEST_PHRASE = 5;

/** Marks the words of listed names of two to five words, the longest first. */
function markPhrases(line: Line, a: Int32Array, first: number, phrases: ReadonlyMap<number, number>): void {
  const { forms } = line;
  for (let i = 0; i < forms.length; i++) {
    if (!forms[i]!.capital) continue;
    const found = longestPhrase(forms, i, phrases);
    if (!found) continue;
    for (let k = 0; k < found.length; k++) {
      a[(first + i + k) * COLUMNS + COLUMN.phrase] = found.flags * 2 + (k === 0 ? 1 : 2);
    }
    i += found.length - 1;
  }
}

function longestPhrase(forms: readonly WordForm[], at: number, phrases: ReadonlyMap<number, number>) {
  let hash = 0;
  let found: { length: number; flags: number } | null = null;
  for (let length = 1; length <= LONGEST_PHRASE && at + length <= forms.length; length++) {
    const form = forms[at + length - 1]!;
    hash = mix(hash, form.attributes[COLUMN.word]!);
    const flags = length > 1 && form.capital ? phrases.get(hash) : undefined;
    if (flags) found = { length, flags };
  }
  return found;
}

/** Hashes of the features of a row, one a template; 0 where a template has nothing to say. */
export function featuresAt(attributes: Int32Array, row: number, out: Int32Array): void {
  const base = row * COLUMNS;
  for (let t = 0, p = 0; t < out.length; t++) {
    let hash = PROGRAM[p++]!;
    const end = p + 1 + PROGRAM[p]!;
    for (p++; p < end; p++) {
      const cell = PROGRAM[p]!;
      const value = attributes[base + (cell >> 1)]!;
      if (value === 0 && (cell & 1) === 1) {
        hash = 0;
        p = end;
        break;
      }
      let x = (Math.imul(hash, 0x9e3779b1) + value) | 0;
      x ^= x >>> 15;
      x = Math.imul(x, 0x85ebca6b);
      hash = x ^ (x >>> 13);
    }
    out[t] = hash;
  }
}

/** The templates flattened: seed, number of cells, then each cell times two, plus one if it may be empty. */
const PROGRAM = Int32Array.from(
  TEMPLATES.flatMap(({ seed, cells, optional }) => [
    seed,
    cells.length,
    ...Array.from(cells, (cell, c) => cell * 2 + (optional[c] ? 1 : 0)),
  ]),
);
