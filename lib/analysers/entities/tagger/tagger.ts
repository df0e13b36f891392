import { HONORIFICS } from '../../../languages/en/titles.ts';
import type { TextDocument } from '../../../text/document.ts';
import { type Mention, mentionOf } from '../mentions/mention.ts';
import { begins, goesOn, LABELS as K, KINDS, typeOf } from './labels.ts';
import { forwardBackward, viterbi } from './lattice.ts';
import { type Line, readLines } from './lines.ts';
import { type NamesModel, slotOf } from './model.ts';
import { buildRows, featuresAt, type Rows } from './rows.ts';
import { TEMPLATES } from './templates.ts';
import type { WordForm } from './word-form.ts';
import { GAZETTEER } from './word-table.ts';

/** Taken off the score of what a word cannot be. */
const IMPOSSIBLE = 100;
/** Share that every kind keeps in the vote of a document, so that no word is forced. */
const VOTE_FLOOR = 0.02;
const TYPES = KINDS.length + 1;

/** Names of people, bodies, places and others in a document, in text order. Linear in its length. */
export function tagNames(document: TextDocument, model: NamesModel): Mention[] {
  const lines = readLines(document, model.forms);
  const rows = buildRows(lines, model.phrases);
  const emissions = emissionsOf(lines, rows, model);
  const shares = vote(lines, rows, emissions, model);
  const labels = new Uint8Array(rows.capital.length);
  return lines.flatMap((line, l) => {
    const first = rows.first[l]!;
    viterbi(emissions, first * K, line.forms.length, model.transitions.log, model.scratch, labels, first);
    return mentionsOf(document, line, labels, shares, first);
  });
}

function emissionsOf(lines: readonly Line[], rows: Rows, model: NamesModel): Float32Array {
  const { keys, rows: at, weights, step } = model.features;
  const emissions = new Float32Array(rows.capital.length * K);
  const hashes = new Int32Array(TEMPLATES.length);
  lines.forEach((line, l) => {
    for (let i = 0; i < line.forms.length; i++) {
      const row = rows.first[l]! + i;
      featuresAt(rows.attributes, row, hashes);
      for (let t = 0; t < hashes.length; t++) {
        const hash = hashes[t]!;
        if (hash === 0) continue;
        const slot = slotOf(keys, hash);
        if (keys[slot] === 0) continue;
        const w = at[slot]!;
        for (let k = 0; k < K; k++) emissions[row * K + k]! += weights[w + k]! * step;
      }
      rule(line.forms[i]!, emissions, row);
    }
  });
  return emissions;
}

/** 'Mr' is no part of a name; 'Mexican' is no place. */
function rule({ lower, flags }: WordForm, emissions: Float32Array, row: number): void {
  const address = HONORIFICS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
  const people = (flags & GAZETTEER.demonym) !== 0 && (flags & GAZETTEER.place) === 0;
  if (!address && !people) return;
  const banned = address ? 1 : 3;
  for (let k = 0; k < K; k++) if (typeOf(k) === banned) emissions[row * K + k]! -= IMPOSSIBLE;
}

/**
 * Each capitalised word that stands in the document more than once is drawn to what it is taken for elsewhere.
 * Changes the emissions; returns the shares of the types before the vote, `TYPES` a row.
 */
function vote(lines: readonly Line[], rows: Rows, emissions: Float32Array, model: NamesModel): Float32Array {
  const shares = new Float32Array(rows.capital.length * TYPES);
  const sums = new Map<number, Float32Array>();
  lines.forEach((line, l) => {
    const first = rows.first[l]!;
    const { forward, backward } = model.scratch.reserve(line.forms.length);
    forwardBackward(emissions, first * K, line.forms.length, model.transitions.factor, model.scratch);
    for (let i = 0; i < line.forms.length; i++) {
      const row = first + i;
      for (let k = 0; k < K; k++)
        shares[row * TYPES + typeOf(k)]! += forward[i * K + k]! * backward[i * K + k]!;
      const word = rows.capital[row]!;
      if (word === 0) continue;
      let sum = sums.get(word);
      if (!sum) {
        sum = new Float32Array(TYPES + 1);
        sums.set(word, sum);
      }
      for (let t = 0; t < TYPES; t++) sum[t]! += shares[row * TYPES + t]!;
      sum[TYPES]!++;
    }
  });
  const logs = new Map(
    [...sums]
      .filter(([, s]) => s[TYPES]! > 1)
      .map(([word, s]) => [word, s.map((x) => Math.log(x / s[TYPES]! + VOTE_FLOOR))]),
  );
  rows.capital.forEach((word, row) => {
    const log = word === 0 ? undefined : logs.get(word);
    if (log) for (let k = 0; k < K; k++) emissions[row * K + k]! += log[typeOf(k)]!;
  });
  return shares;
}

function mentionsOf(
  document: TextDocument,
  line: Line,
  labels: Uint8Array,
  shares: Float32Array,
  first: number,
): Mention[] {
  const found: Mention[] = [];
  const length = line.forms.length;
  for (let i = 0; i < length; i++) {
    const label = labels[first + i]!;
    if (!begins(label)) continue;
    const type = typeOf(label);
    let sum = 0;
    let end = i;
    do {
      sum += shares[(first + end) * TYPES + type]!;
      end++;
    } while (end < length && goesOn(labels[first + end]!));
    found.push(mentionOf(document, line.from[i]!, line.to[end - 1]!, KINDS[type - 1]!, sum / (end - i)));
    i = end - 1;
  }
  return found;
}
