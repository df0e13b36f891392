import { afterDateline } from './datelines.ts';
import { phraseEndingAt, phraseStartingAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import { headOfSegments } from './segments.ts';
import {
  agrees,
  controlledObject,
  FINITE,
  isAbsolute,
  isMain,
  isParenthesis,
  isProgressive,
  isRelative,
  mainSubject,
  outerHead,
  phraseSubject,
  quotedSubject,
  relative,
  type Subject,
  skipTime,
  startsLower,
  subjectAfter,
  verbGroupStart,
} from './subject-parts.ts';
import type { Unit } from './units.ts';

const MAX_DEPTH = 5;

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
