import { BODY_WORDS } from '../../../languages/en/organizations.ts';
import { HONORIFICS, TITLES } from '../../../languages/en/titles.ts';
import { hashText } from './hash.ts';
import type { WordTable } from './word-table.ts';

/** Columns of a token's attributes. What depends on the form alone comes first. */
export const COLUMN = {
  word: 0,
  shape: 1,
  prefix3: 2,
  suffix3: 3,
  suffix2: 4,
  prefix4: 5,
  suffix4: 6,
  cue: 7,
  cluster: 8,
  prior: 9,
  leaning: 10,
  person: 11,
  place: 12,
  body: 13,
  listed: 14,
  // Below: what depends on the sentence and the document.
  phrase: 15,
  opening: 16,
  cased: 17,
  company: 18,
} as const;
export type Column = keyof typeof COLUMN;
export const COLUMNS = 19;

/** A template with one of these empty (0) says nothing; the others are never 0. */
export const OPTIONAL_FROM = COLUMN.cluster;

/** Everything about a spelling that does not depend on where it stands. */
export interface WordForm {
  lower: string;
  capital: boolean;
  /** 'H' after a title, 'C' part of a body's name, 'I' before a place, 'o' none of them. */
  cue: string;
  /** First `COLUMN.phrase` columns. */
  attributes: Int32Array;
  /** Bits of GAZETTEER. */
  flags: number;
}

const PLACE_CUES = new Set(
  'in at from near to of across around outside inside north south east west'.split(' '),
);

/** 'Xxx' for London, 'X.X.' for U.S., 'dd' for 2025: runs longer than two are cut, eight signs at most. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let before = '';
  for (let i = 0; i < word.length && shape.length < 8; i++) {
    const sign = signOf(word.charCodeAt(i), word, i);
    if (sign === last && sign === before) continue;
    shape += sign;
    before = last;
    last = sign;
  }
  return shape;
}

function signOf(code: number, word: string, at: number): string {
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  const char = word[at]!;
  if (code < 128) return char;
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/[\p{L}\p{M}]/u.test(char)) return 'x';
  return /\p{N}/u.test(char) ? 'd' : char;
}

export function cueOf(lower: string): string {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (HONORIFICS.has(bare) || TITLES.has(bare)) return 'H';
  if (BODY_WORDS.has(bare)) return 'C';
  return PLACE_CUES.has(lower) ? 'I' : 'o';
}

/** Describes a spelling. Slow (a microsecond or ten): keep the result. */
export function describeWord(text: string, table: WordTable): WordForm {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const masked = lower.replace(/\p{N}/gu, '0');
  const capital = /^\p{Lu}/u.test(text);
  const cue = cueOf(lower);
  const a = new Int32Array(COLUMN.phrase);
  a[COLUMN.word] = hashText(masked);
  a[COLUMN.shape] = hashText(shapeOf(text));
  a[COLUMN.prefix3] = hashText(masked.slice(0, 3));
  a[COLUMN.suffix3] = hashText(masked.slice(-3));
  a[COLUMN.suffix2] = hashText(masked.slice(-2));
  a[COLUMN.prefix4] = hashText(masked.slice(0, 4));
  a[COLUMN.suffix4] = hashText(masked.slice(-4));
  a[COLUMN.cue] = hashText(cue);
  const row = table.find(lower);
  let flags = 0;
  if (row >= 0) {
    const prior = table.prior(row);
    const leaning = table.leaning(row);
    a[COLUMN.leaning] = leaning;
    a[COLUMN.cluster] = table.cluster(row);
    if (leaning > 0) {
      a[COLUMN.prior] = prior + 1;
      a[COLUMN.person] = table.person(row);
      a[COLUMN.place] = ((prior >> 2) & 3) + 1;
      a[COLUMN.body] = (prior & 3) + 1;
    }
    if (capital) flags = table.flags(row);
    a[COLUMN.listed] = flags;
  }
  return { lower, capital, cue, attributes: a, flags };
}
