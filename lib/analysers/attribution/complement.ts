import type { Sense } from './lexicon.ts';
import type { Range } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** What follows a reporting word and is told by it. */
export interface Complement {
  sense: Sense;
  content: Range;
  /** Token after the words of the cue. */
  cueEnd: number;
  /** A bare noun phrase, which may as well be the speaker of words told before ('…, reports Smith'). */
  object?: boolean;
}

/** The first sense that may be used in one of these ways. */
export const withFrame = (senses: readonly Sense[], frames: string): Sense | undefined =>
  senses.find((s) => [...frames].some((f) => s.frames.includes(f)));

/** Whether a form of a verb that makes a clause stands in the range. */
export function finiteBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:verb|be|have|do|modal|past)$/.test(reading.tags[i]!)) return true;
  return false;
}

const SHORTEST_SENTENCE = 4; // words

/** Long enough to be speech; shorter ones may be names and terms. */
export const isSentence = (q: Quotation): boolean => q.lastToken - q.firstToken >= SHORTEST_SENTENCE + 2;

/** The last of 'said “…” and “…”'. */
export function listedQuotation(reading: Reading, first: Quotation, unit: Unit): Quotation {
  const { tags, inside, quotations } = reading;
  let last = first;
  for (;;) {
    let i = last.lastToken;
    if (tags[i] === 'comma') i++;
    if (tags[i] !== 'coord') return last;
    i++;
    if (tags[i] === 'comma') i++;
    const next = i < unit.lastToken ? quotations[inside[i]!] : undefined;
    if (!next || next.firstToken !== i || next === last) return last;
    last = next;
  }
}

const LONGEST_TITLE = 6; // words

/** Written like the title of a work: its words are capitalized, but for short ones. */
export function isTitled(reading: Reading, { firstToken, lastToken }: Quotation): boolean {
  const words = reading.document.tokens.slice(firstToken, lastToken).filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (words.length < 2 || words.length > LONGEST_TITLE || capitals.length * 2 <= words.length) return false;
  return words.every(({ text }) => text.length < 4 || /^\p{Lu}/u.test(text));
}
