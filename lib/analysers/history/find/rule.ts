import type { HistoryKind } from '../../../report/types.ts';

/** When the article was published; what 'ago' counts from. */
export interface Anchor {
  year: number;
  /** 1..12; null when only the year is known. */
  month: number | null;
  day: number | null;
}

/** What a rule makes of its match. Years are inclusive; null leaves an end open. */
export interface Reading {
  kind: HistoryKind;
  from: number | null;
  to: number | null;
  /** 1..12, where the text tells it. */
  month?: number;
  day?: number;
  working?: string | null;
  /** Offsets into the match, when the words shown are fewer than those matched. */
  start?: number;
  end?: number;
}

/** One way in which newspapers write a time. `pattern` is global, has no unbounded part, and sees one block. */
export interface TimeRule {
  name: string;
  /** A block without a match of this cheap pattern is passed over. */
  hint: RegExp;
  pattern: RegExp;
  /** @returns null when the words mean something else. */
  read(match: RegExpExecArray, anchor: Anchor | null): Reading | null;
}

/** A reference to a time, found and resolved as far as the words and the publication date allow. */
export interface TimeReference extends Required<Omit<Reading, 'start' | 'end' | 'month' | 'day'>> {
  rule: string;
  /** UTF-16, half-open, into the article's text. */
  start: number;
  end: number;
  month: number | null;
  day: number | null;
}

/** Cheap patterns that nearly all other blocks fail. Shared, so that each is tried once a block. */
export const HINT = {
  year: /[12]\d{3}/,
  era: /\d [ABC]\.?[CDE]|[ADCE]\.? \d/,
  short: /['’‘]\d\d/,
  spelled: /\b(?:teen|nineteen|eighteen|seventeen|twenty|thousand)\b/i,
  tens: /\d0['’]?s|ties\b/i,
  century: /centur|\d00['’]?s/i,
  ago: /\bago\b/i,
  anniversary: /anniversar|centen|tennial|centenn|mark|commemorat|celebrat|observ/i,
  units: /years|decades|centur|generation/i,
  later:
    /later|afterward|earlier|before that|same year|that year|that month|same month|following|next year|subsequent|preceding|previous|year before/i,
} as const;

/** White space between words of one block, bounded. */
export const SPACE = '[\\s\\u00a0]{1,3}';

/** A year in four digits, 1000..2099. */
export const YEAR = '(?:1\\d{3}|20\\d{2})';

const spaced = (source: string): string =>
  source
    .split(/(\[[^\]]{0,80}\])/)
    .map((part, i) => (i % 2 ? part : part.replaceAll(' ', SPACE)))
    .join('');

/** Compiles a pattern in which a blank stands for white space, anywhere but in brackets. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, `gu${flags}`);
}
