import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { afterDateline } from './datelines.ts';
import { sensesOfVerb } from './lexicon.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import { headOfSegments } from './segments.ts';
import type { Tag } from './tags.ts';
import type { Unit } from './units.ts';

/** Who does what a verb says: the words, and for 'who' and 'which' the words they stand for. */
export interface Subject {
  words: Range;
  antecedent: Range | null;
}

const BEFORE_VERB: ReadonlySet<Tag> = new Set(['adv', 'modal', 'be', 'have', 'do']);
const FINITE: ReadonlySet<Tag> = new Set(['verb', 'past', 'be', 'have', 'do', 'modal']);
const MAX_DEPTH = 5;

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
function isProgressive(reading: Reading, verb: number, unit: Unit): boolean {
  for (let i = verbGroupStart(reading, verb, unit); i < verb; i++) if (reading.tags[i] === 'be') return true;
  return false;
}

/** The subject of the finite verb, participle or infinitive at `verb`, or null. */
export function subjectOf(reading: Reading, verb: number, unit: Unit, depth = 0): Subject | null {
  if (depth > MAX_DEPTH) return null;
  const { tags } = reading;
  const floor = unit.firstToken;
  let i = verbGroupStart(reading, verb, unit) - 1;
  i = skipTime(reading, i, floor);
  while (i >= floor && tags[i] === 'adv') i--;
  if (i < floor) return tags[verb] === 'ing' ? mainSubject(reading, verb, unit) : null;
  const tag = tags[i]!;
  if (tag === 'to') return governorSubject(reading, i, unit, depth);
  if (isRelative(reading, i, floor)) return relative(reading, i, unit);
  if (tag === 'comma') return acrossComma(reading, verb, i, unit, depth);
  if (tag === 'punct' && reading.document.tokens[i]!.text !== '.')
    return acrossPunctuation(reading, verb, i, unit, depth);
  if (tag === 'coord' || tag === 'sub' || tag === 'prep' || tag === 'wh')
    return clauseSubject(reading, verb, i, unit, depth);
  const participle = tags[verb] === 'ing' && !isProgressive(reading, verb, unit);
  if (tag === 'ing' && tags[verb] !== 'past' && tags[verb] !== 'verb')
    return clauseSubject(reading, verb, i, unit, depth);
  const words = phraseEndingAt(reading, i, floor);
  if (!words) return FINITE.has(tag) ? subjectOf(reading, i, unit, depth + 1) : null;
  if (participle && !isAbsolute(reading, words, floor)) return clauseSubject(reading, verb, i, unit, depth);
  return { words: outerHead(reading, words, floor) ?? words, antecedent: null };
}

/** 'an official who spoke to the paper said': the words before the verb belong to a relative clause. */
function outerHead(reading: Reading, words: Range, floor: number): Range | null {
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
function isAbsolute(reading: Reading, words: Range, floor: number): boolean {
  const before = words.first - 1;
  if (before <= floor) return false;
  return (
    reading.document.tokens[before]!.lower === 'with' || /^[—–]$/.test(reading.document.tokens[before]!.text)
  );
}

/** 'Citing two aides, the paper reported': the subject stands after the comma. */
function mainSubject(reading: Reading, verb: number, unit: Unit): Subject | null {
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
function isRelative(reading: Reading, i: number, floor: number): boolean {
  if (reading.tags[i] === 'wh') return /^(?:who|which|what)$/.test(reading.document.tokens[i]!.lower);
  return reading.tags[i] === 'that' && i > floor && isNominalEnd(reading, i - 1);
}

const isNominalEnd = (reading: Reading, i: number): boolean =>
  /^(?:noun|name|num|comma|pos)$/.test(reading.tags[i]!);

/** 'Smith on Monday said', 'the mayor this week called': the time is no part of who. */
function skipTime(reading: Reading, from: number, floor: number): number {
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

function relative(reading: Reading, at: number, unit: Unit): Subject {
  let end = at - 1;
  if (reading.tags[end] === 'comma') end--;
  const antecedent = end >= unit.firstToken ? phraseEndingAt(reading, end, unit.firstToken) : null;
  return { words: { first: at, last: at + 1 }, antecedent };
}

/** 'prompted Smith to say': the object of such a verb does what the infinitive tells. */
const CONTROL =
  /^(?:allow|ask|cause|compel|encourage|force|inspire|invite|lead|press|prompt|push|tell|urge|want)$/;

function controlledObject(reading: Reading, to: number, unit: Unit): Range | null {
  const comma = reading.tags[to - 1] === 'comma' ? reading.tags.lastIndexOf('comma', to - 2) : -1;
  const end = comma > unit.firstToken ? comma - 1 : to - 1;
  const object = phraseEndingAt(reading, end, unit.firstToken);
  if (!object || object.first <= unit.firstToken) return null;
  return CONTROL.test(reading.lemmas[object.first - 1] ?? '') ? object : null;
}

/** 'agreed to say', 'her call to reject': the subject of the word that the infinitive hangs on. */
function governorSubject(reading: Reading, to: number, unit: Unit, depth: number): Subject | null {
  const { tags } = reading;
  const controlled = controlledObject(reading, to, unit);
  if (controlled) return { words: controlled, antecedent: null };
  for (let i = to - 1; i >= unit.firstToken && i > to - 8; i--) {
    const tag = tags[i]!;
    if (tag === 'verb' || tag === 'past' || tag === 'ing') return subjectOf(reading, i, unit, depth + 1);
    if (tag === 'poss') return { words: { first: i, last: i + 1 }, antecedent: null };
    if (tag === 'be' || tag === 'have' || tag === 'modal') return subjectOf(reading, i, unit, depth + 1);
    if (tag === 'pos') return phraseSubject(reading, i - 1, unit);
    if (tag === 'comma' || tag === 'stop') return null;
  }
  return null;
}

function phraseSubject(reading: Reading, end: number, unit: Unit): Subject | null {
  const words = phraseEndingAt(reading, end, unit.firstToken);
  return words && { words, antecedent: null };
}

/** 'Smith, a farmer, said', 'Smith, who farms, said'; or ', adding that', where the clause's subject is meant. */
function acrossComma(
  reading: Reading,
  verb: number,
  comma: number,
  unit: Unit,
  depth: number,
): Subject | null {
  const { tags, inside } = reading;
  if (tags[verb] === 'ing') return clauseSubject(reading, verb, comma, unit, depth);
  const head = headOfSegments(reading, comma, unit);
  if (head) return { words: head, antecedent: null };
  let open = comma - 1;
  while (open > unit.firstToken && (tags[open] !== 'comma' || inside[open] !== -1)) {
    if (tags[open] === 'stop' && reading.document.tokens[open]!.text === ';') return null;
    open--;
  }
  if (tags[open] !== 'comma') return leadingPhrase(reading, verb, comma, unit, depth);
  if (!isParenthesis(reading, open + 1, comma)) return clauseSubject(reading, verb, comma, unit, depth);
  const before = reading.document.tokens[open - 1];
  if (!before || open - 1 < unit.firstToken) return null;
  const nested = phraseEndingAt(reading, open - 1, unit.firstToken);
  const list = nested && reading.tags[nested.first - 1] === 'comma' && nested.first - 1 > unit.firstToken;
  if (list && isParenthesis(reading, nested.first, open) && startsLower(reading, nested.first)) {
    return acrossComma(reading, verb, open, unit, depth + 1);
  }
  return nested ? { words: nested, antecedent: null } : null;
}

const startsLower = (reading: Reading, i: number): boolean =>
  /^\p{Ll}/u.test(reading.document.tokens[i]!.text);

/** 'A farmer from Ohio, said': a comma too many; the sentence begins with its subject. */
function leadingPhrase(
  reading: Reading,
  verb: number,
  comma: number,
  unit: Unit,
  depth: number,
): Subject | null {
  const words = phraseEndingAt(reading, comma - 1, unit.firstToken);
  if (words && words.first === unit.firstToken) return { words, antecedent: null };
  return clauseSubject(reading, verb, comma, unit, depth);
}

/** Words between two commas that only describe: no finite verb, or a relative clause. */
function isParenthesis(reading: Reading, first: number, last: number): boolean {
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

/** 'Smith (R-Ohio) said', 'Smith — a farmer — said'. */
function acrossPunctuation(
  reading: Reading,
  verb: number,
  at: number,
  unit: Unit,
  depth: number,
): Subject | null {
  const { tokens } = reading.document;
  const text = tokens[at]!.text;
  if (reading.inside[at]! >= 0 && reading.tags[verb] === 'ing')
    return mainClauseSubject(reading, at, unit, depth);
  if (reading.inside[at]! >= 0) {
    const head = tokens[at - 1]?.text === ',' ? headOfSegments(reading, at, unit) : null;
    return head ? { words: head, antecedent: null } : quotedSubject(reading, at, unit);
  }
  let open = at - 1;
  if (text === ')') while (open > unit.firstToken && tokens[open]!.text !== '(') open--;
  else if (/^[—–-]$/.test(text)) while (open > unit.firstToken && tokens[open]!.text !== text) open--;
  else return null;
  if (open <= unit.firstToken) return text === ')' ? null : clauseSubject(reading, verb, at, unit, depth);
  if (reading.tags[open - 1] === 'comma') return acrossComma(reading, verb, open - 1, unit, depth + 1);
  return phraseSubject(reading, open - 1, unit);
}

/** 'the so-called "squad" said': the quoted words end the subject. */
function quotedSubject(reading: Reading, at: number, unit: Unit): Subject | null {
  const quotation = reading.quotations[reading.inside[at]!]!;
  const before = quotation.firstToken - 1;
  if (before < unit.firstToken || reading.tags[before] === 'comma') return null;
  const words = phraseEndingAt(reading, before, unit.firstToken);
  return words && { words, antecedent: null };
}

/**
 * The subject of the clause that a coordinated verb or a participle belongs to: for a participle behind a comma that of
 * the main clause, else of the nearest finite verb before it.
 */
function clauseSubject(
  reading: Reading,
  verb: number,
  from: number,
  unit: Unit,
  depth: number,
): Subject | null {
  const { tags } = reading;
  const listed = tags[from] === 'comma' || (tags[from] === 'coord' && tags[from - 1] === 'comma');
  const main = listed ? mainClauseSubject(reading, from, unit, depth) : null;
  if (main) return main;
  for (let i = from - 1; i >= unit.firstToken; i--) {
    const subject = finiteSubject(reading, i, unit, depth);
    if (subject && agrees(reading, subject.words, verb)) return subject;
  }
  return null;
}

/** 'strategists fear that she lost and warn': 'warn' is not what 'she' does. */
function agrees(reading: Reading, words: Range, verb: number): boolean {
  if (reading.tags[verb] !== 'verb' || words.last - words.first > 1) return true;
  const who = reading.document.tokens[words.first]!;
  const one =
    /^(?:he|she|it)$/.test(who.lower) || (reading.tags[words.first] === 'name' && !/s$/.test(who.lower));
  const many = /^(?:they|we)$/.test(who.lower);
  const base = reading.lemmas[verb] === reading.document.tokens[verb]!.lower;
  return base ? !one : !many;
}

function finiteSubject(reading: Reading, i: number, unit: Unit, depth: number): Subject | null {
  const tag = reading.tags[i]!;
  if (reading.inside[i] !== -1 || !FINITE.has(tag)) return null;
  if (reading.inside[i - 1]! >= 0 && (tag === 'past' || tag === 'verb'))
    return subjectAfter(reading, i + 1, unit);
  if (tag === 'past' && reading.tags[i - 1] === 'comma') {
    const head = headOfSegments(reading, i - 1, unit);
    return head && { words: head, antecedent: null };
  }
  return subjectOf(reading, i, unit, depth + 1);
}

/** The first subject of the sentence behind a leading subordinate clause. */
function mainClauseSubject(reading: Reading, before: number, unit: Unit, depth: number): Subject | null {
  let start = afterDateline(reading, unit);
  if (
    /^(?:sub|wh|ing)$/.test(reading.tags[start]!) ||
    /^(?:as|after|before)$/.test(reading.document.tokens[start]!.lower)
  ) {
    while (start < before && (reading.tags[start] !== 'comma' || reading.inside[start] !== -1)) start++;
  }
  for (let i = start; i < before; i++) {
    const subject = finiteSubject(reading, i, unit, depth);
    if (subject && isMain(reading, subject.words, unit)) return subject;
  }
  const words = phraseStartingAt(reading, start, before);
  return words && words.last < before ? { words, antecedent: null } : null;
}

/** Neither a relative pronoun nor behind 'after', 'because' and the like. */
function isMain(reading: Reading, words: Range, unit: Unit): boolean {
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
