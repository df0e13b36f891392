import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { sensesOfVerb } from './lexicon.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';
import type { Tag } from './word-classes.ts';

/** Who does what a verb says: the words, and for 'who' and 'which' the words they stand for. */
export interface Subject {
  words: Range;

  antecedent: Range | null;
}

const BEFORE_VERB: ReadonlySet<Tag> = new Set(['adv', 'modal', 'be', 'have', 'do']);

export const FINITE: ReadonlySet<Tag> = new Set(['verb', 'past', 'be', 'have', 'do', 'modal']);

/** Token before the auxiliaries and adverbs of the verb at `verb`. */
export function verbGroupStart(reading: Reading, verb: number, unit: Unit): number {
  const { tags, document } = reading;
  let i = verb;
  while (i > unit.firstToken) {
    const before = tags[i - 1]!;
    const joined = before === 'coord' && tags[i - 2] === 'adv' && tags[i] === 'adv';
    if (!(BEFORE_VERB.has(before) || joined || document.tokens[i - 1]!.lower === 'all')) break;
    i--;
  }
  return i;
}

/** 'are urging', 'was still calling'. */
export function isProgressive(reading: Reading, verb: number, unit: Unit): boolean {
  for (let i = verbGroupStart(reading, verb, unit); i < verb; i++) if (reading.tags[i] === 'be') return true;
  return false;
}

/** 'an official who spoke to the paper said': the words before the verb belong to a relative clause. */
export function outerHead(reading: Reading, words: Range, floor: number): Range | null {
  const { tags, lemmas } = reading;
  if (!/^(?:verb|past|to|prep|have)$/.test(tags[words.first - 1] ?? '')) return null;
  let verbs = 0;
  for (let i = words.first - 1; i > floor && reading.inside[i] === -1; i--) {
    if (/^(?:comma|stop|subj|that|coord|sub)$/.test(tags[i]!)) return null;
    if (/^(?:verb|past)$/.test(tags[i]!) && sensesOfVerb(lemmas[i] ?? '').some((s) => s.frames.includes('c')))
      return null;
    if (FINITE.has(tags[i]!)) verbs++;
    if (tags[i] !== 'wh') continue;
    const who = /^(?:who|which)$/.test(reading.document.tokens[i]!.lower) && verbs > 0;
    return who ? phraseEndingAt(reading, i - 1, floor) : null;
  }
  return null;
}

/** 'with half of them saying', '– Lee calling it', 'and Berg saying': the participle has a subject of its own. */
export function isAbsolute(reading: Reading, words: Range, floor: number): boolean {
  const before = words.first - 1;
  if (before <= floor) return false;
  return (
    reading.document.tokens[before]!.lower === 'with' || /^[—–]$/.test(reading.document.tokens[before]!.text)
  );
}

/** 'Citing two aides, the paper reported': the subject stands after the comma. */
export function mainSubject(reading: Reading, verb: number, unit: Unit): Subject | null {
  for (let i = verb + 1; i + 1 < unit.lastToken; i++) {
    if (reading.inside[i] !== -1 || reading.tags[i] !== 'comma') continue;
    const words = phraseStartingAt(reading, i + 1, unit.lastToken);
    const next = words ? reading.tags[words.last] : undefined;
    if (words && next && /^(?:verb|past|be|have|do|modal|adv|comma)$/.test(next))
      return { words, antecedent: null };
  }
  return null;
}

/** 'who', 'which', or 'that' behind a noun; 'when' and 'where' are nobody. */
export function isRelative(reading: Reading, i: number, floor: number): boolean {
  if (reading.tags[i] === 'wh') return /^(?:who|which|what)$/.test(reading.document.tokens[i]!.lower);
  return reading.tags[i] === 'that' && i > floor && isNominalEnd(reading, i - 1);
}

const isNominalEnd = (reading: Reading, i: number): boolean =>
  /^(?:noun|name|num|comma|pos)$/.test(reading.tags[i]!);

/** 'Smith on Monday said', 'the mayor this week called': the time is no part of who. */
export function skipTime(reading: Reading, from: number, floor: number): number {
  const { tags, document } = reading;
  let i = from;
  const isTime = (k: number): boolean =>
    k > floor &&
    (TIME_WORDS.has(document.tokens[k]!.lower) ||
      (tags[k] === 'num' && /^(?:in|on|since)$/.test(document.tokens[k - 1]!.lower)));
  if (!isTime(i)) return from;
  while (isTime(i) || (i > floor && i < from && tags[i] === 'num')) i--;
  while (
    i > floor &&
    /^(?:on|in|at|this|that|late|early|earlier|since|by|from)$/.test(document.tokens[i]!.lower)
  )
    i--;
  return i > floor || !TIME_WORDS.has(document.tokens[i]!.lower) ? i : from;
}

export function relative(reading: Reading, at: number, unit: Unit): Subject {
  let end = at - 1;
  if (reading.tags[end] === 'comma') end--;
  const antecedent = end >= unit.firstToken ? phraseEndingAt(reading, end, unit.firstToken) : null;
  return { words: { first: at, last: at + 1 }, antecedent };
}

/** 'prompted Smith to say': the object of such a verb does what the infinitive tells. */
const CONTROL =
  /^(?:allow|ask|cause|compel|encourage|force|inspire|invite|lead|press|prompt|push|tell|urge|want)$/;

export function controlledObject(reading: Reading, to: number, unit: Unit): Range | null {
  const comma = reading.tags[to - 1] === 'comma' ? reading.tags.lastIndexOf('comma', to - 2) : -1;
  const end = comma > unit.firstToken ? comma - 1 : to - 1;
  const object = phraseEndingAt(reading, end, unit.firstToken);
  if (!object || object.first <= unit.firstToken) return null;
  return CONTROL.test(reading.lemmas[object.first - 1] ?? '') ? object : null;
}

export function phraseSubject(reading: Reading, end: number, unit: Unit): Subject | null {
  const words = phraseEndingAt(reading, end, unit.firstToken);
  return words && { words, antecedent: null };
}

export const startsLower = (reading: Reading, i: number): boolean =>
  /^\p{Ll}/u.test(reading.document.tokens[i]!.text);

/** Words between two commas that only describe: no finite verb, or a relative clause. */
export function isParenthesis(reading: Reading, first: number, last: number): boolean {
  const { tags } = reading;
  const lead = tags[first];
  if (lead === 'past') return /^(?:prep|to|adv|that)$/.test(tags[first + 1] ?? '');
  if (lead === 'wh' || lead === 'prep' || lead === 'ing' || lead === 'sub') return true;
  if (lead === 'coord') return false;
  for (let i = first; i < last; i++) {
    if ((FINITE.has(tags[i]!) && tags[i] !== 'past') || tags[i] === 'subj') {
      return hasRelative(reading, first, i);
    }
  }
  return true;
}

function hasRelative(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reading.tags[i] === 'wh' || reading.tags[i] === 'that') return true;
  return false;
}

/** 'the so-called "squad" said': the quoted words end the subject. */
export function quotedSubject(reading: Reading, at: number, unit: Unit): Subject | null {
  const quotation = reading.quotations[reading.inside[at]!]!;
  const before = quotation.firstToken - 1;
  if (before < unit.firstToken || reading.tags[before] === 'comma') return null;
  const words = phraseEndingAt(reading, before, unit.firstToken);
  return words && { words, antecedent: null };
}

/** 'strategists fear that she lost and warn': 'warn' is not what 'she' does. */
export function agrees(reading: Reading, words: Range, verb: number): boolean {
  if (reading.tags[verb] !== 'verb' || words.last - words.first > 1) return true;
  const who = reading.document.tokens[words.first]!;
  const one =
    /^(?:he|she|it)$/.test(who.lower) || (reading.tags[words.first] === 'name' && !/s$/.test(who.lower));
  const many = /^(?:they|we)$/.test(who.lower);
  const base = reading.lemmas[verb] === reading.document.tokens[verb]!.lower;
  return base ? !one : !many;
}

/** Neither a relative pronoun nor behind 'after', 'because' and the like. */
export function isMain(reading: Reading, words: Range, unit: Unit): boolean {
  if (/^(?:wh|that)$/.test(reading.tags[words.first]!)) return false;
  const at = words.first - 1;
  if (at < unit.firstToken) return true;
  return reading.tags[at] !== 'sub' && !/^(?:after|before|as|than)$/.test(reading.document.tokens[at]!.lower);
}

/** The subject behind an inverted verb: 'said Smith, a farmer'. */
export function subjectAfter(reading: Reading, after: number, unit: Unit): Subject | null {
  let i = after;
  while (i < unit.lastToken && reading.tags[i] === 'adv') i++;
  const words = phraseStartingAt(reading, i, unit.lastToken);
  return words && { words, antecedent: null };
}
