import { ASIDE_NOUNS, SETTINGS } from '../../languages/en/cues/settings.ts';
import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { afterDateline } from './datelines.ts';
import { sensesOfVerb } from './lexicon.ts';
import { lastInside } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const ENDS_PHRASE =
  /^(?:when|after|before|while|because|during|since|until|although|though|as|if|where|who|which|via|amid)$/;

/** Token after the clause that starts at `first`: the unit's end, or where the sentence turns to something else. */
export function clauseEnd(reading: Reading, first: number, unit: Unit): number {
  const { tags, document, inside } = reading;
  let depth = 0;
  for (let i = first; i < unit.lastToken; i++) {
    if (inside[i] !== -1) {
      if (reading.inside[i + 1] !== reading.inside[i] && leavesQuotation(reading, i, unit)) return i + 1;
      continue;
    }
    const text = document.tokens[i]!.text;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') {
      if (depth === 0) return trimEnd(reading, first, i);
      depth--;
    }
    if (depth > 0 || i === first) continue;
    if (text === ';') return trimEnd(reading, first, i);
    if (tags[i] === 'comma' && (turnsAway(reading, i, unit) || leavesFrame(reading, first, i, unit)))
      return trimEnd(reading, first, i);
    if (tags[i] === 'coord' && resumesCue(reading, i + 1, unit) && !isThought(reading, i + 1))
      return trimEnd(reading, first, i);
    if (startsAccording(reading, i)) return trimEnd(reading, first, i);
  }
  return trimEnd(reading, first, unit.lastToken);
}

/** Whether what is told ends with the quotation that closes at `i`: '… “a disgrace,” adding'. */
function leavesQuotation(reading: Reading, i: number, unit: Unit): boolean {
  const comma = lastInside(reading.document, reading.quotations[reading.inside[i]!]!) === ',';
  return comma && (turnsAway(reading, i, unit) || leadsOn(reading, i + 1, unit));
}

/** 'Lee, who calls it “a mess,” said': the verb belongs to the outer clause. */
const leadsOn = (reading: Reading, i: number, unit: Unit): boolean =>
  i < unit.lastToken &&
  /^(?:past|verb)$/.test(reading.tags[i]!) &&
  sensesOfVerb(reading.lemmas[i] ?? '').length > 0;

const isAccording = (reading: Reading, i: number): boolean => {
  const { tokens } = reading.document;
  return tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to';
};

const startsAccording = (reading: Reading, i: number): boolean => isAccording(reading, i);

/** After this comma the sentence no longer tells what was said. */
function turnsAway(reading: Reading, comma: number, unit: Unit): boolean {
  const { tags, document, lemmas } = reading;
  const i = comma + 1;
  if (i >= unit.lastToken) return false;
  const word = document.tokens[i]!.lower;
  if (isAccording(reading, i)) return true;
  if (/^(?:although|though|but)$/.test(word))
    return !/^(?:that|also|rather)$/.test(document.tokens[i + 1]?.lower ?? '');
  if (tags[i] === 'ing') return sensesOfVerb(lemmas[i] ?? '').length > 0;
  if (tags[i] === 'coord') return resumesCue(reading, i + 1, unit);
  if (word === 'a' || word === 'an') return ASIDE_NOUNS.has(document.tokens[i + 1]?.lower ?? '');
  return false;
}

/** 'said she was grateful but worried' goes on. */
const isThought = (reading: Reading, i: number): boolean =>
  sensesOfVerb(reading.lemmas[i] ?? '').some((s) => s.act === 'thought');

/** 'tried to win, lost and left', 'After Smith agreed to talk, they met': the comma leads back to the outer clause. */
function leavesFrame(reading: Reading, first: number, comma: number, unit: Unit): boolean {
  const { tags } = reading;
  if (tags[comma + 1] === 'past' && tags[first] === 'to') return true;
  if (leadsOn(reading, comma + 1, unit)) return true;
  if (!beginsNominal(reading, comma + 1, unit)) return false;
  return isSubordinate(reading, unit, first) && !hasComma(reading, unit.firstToken, first);
}

/** 'When …', 'As …', 'Hours after …': the sentence begins with another clause than its own. */
export function isSubordinate(reading: Reading, unit: Unit, before: number): boolean {
  for (let i = unit.firstToken; i < Math.min(before, unit.firstToken + 3); i++) {
    const word = reading.document.tokens[i]!.lower;
    const participle = i === unit.firstToken && /^(?:past|ing)$/.test(reading.tags[i]!);
    if (
      reading.inside[i] === -1 &&
      (participle || reading.tags[i] === 'sub' || /^(?:after|before|as|when|despite)$/.test(word))
    )
      return true;
  }
  return false;
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tags[i] === 'comma' && reading.inside[i] === -1) return true;
  return false;
}

/** 'and called for', 'but Smith denied': a reporting verb of the outer clause follows the conjunction. */
function resumesCue(reading: Reading, at: number, unit: Unit): boolean {
  const { tags, lemmas, document } = reading;
  let i = at;
  while (i < unit.lastToken && (tags[i] === 'adv' || tags[i] === 'have')) i++;
  if (document.tokens[i]?.lower === 'that') return false;
  if (tags[i] === 'past') return sensesOfVerb(lemmas[i] ?? '').length > 0;
  if (tags[i] !== 'name' && tags[i] !== 'noun' && tags[i] !== 'subj' && tags[i] !== 'det') return false;
  for (let k = i + 1; k < Math.min(unit.lastToken, i + 7); k++) {
    if (tags[k] === 'past' || tags[k] === 'verb') {
      return sensesOfVerb(lemmas[k] ?? '').some((s) => s.frames.includes('c') && s.act === 'said');
    }
    if (tags[k] === 'comma' || tags[k] === 'be' || tags[k] === 'modal' || tags[k] === 'to') return false;
  }
  return false;
}

/** Token after the noun phrase that starts at `first`, with what hangs on it, without time and setting. */
export function phraseEnd(reading: Reading, first: number, unit: Unit): number {
  const { tags, document, inside } = reading;
  for (let i = first + 1; i < unit.lastToken; i++) {
    if (inside[i] !== -1) continue;
    const word = document.tokens[i]!.lower;
    if (tags[i] === 'comma' && !continuesList(reading, i, unit)) return trimEnd(reading, first, i);
    if (/^[;:—–)]$/.test(document.tokens[i]!.text)) return trimEnd(reading, first, i);
    if (/^(?:be|have|do|modal)$/.test(tags[i]!) && !opensRelative(reading, first, i))
      return trimEnd(reading, first, i);
    if (tags[i] === 'coord' && endsAtConjunction(reading, i)) return trimEnd(reading, first, i);
    if (ENDS_PHRASE.test(word) && !(word === 'as' && i < first + 12)) return trimEnd(reading, first, i);
    if (tags[i] === 'prep' && opensSetting(reading, i, unit)) return trimEnd(reading, first, i);
    if (
      TIME_WORDS.has(word) &&
      tags[i + 1] !== 'pos' &&
      !/^(?:the|of|last|this|next|s)$/.test(document.tokens[i - 1]!.lower)
    ) {
      return trimEnd(reading, first, i);
    }
    if (isAccording(reading, i)) return trimEnd(reading, first, i);
  }
  return trimEnd(reading, first, unit.lastToken);
}

/** A relative clause in the phrase has a verb of its own. */
function opensRelative(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:that|wh|subj|sub)$/.test(reading.tags[i]!)) return true;
  return false;
}

/** 'Smith, Jones and Brown': a comma inside a list of names or nouns. */
function continuesList(reading: Reading, comma: number, unit: Unit): boolean {
  const { tags, document } = reading;
  for (let i = comma + 1; i < Math.min(unit.lastToken, comma + 7); i++) {
    if (tags[i] === 'coord') return tags[i + 1] === 'name' || tags[i + 1] === 'noun' || tags[i + 1] === 'adj';
    if (tags[i] === 'comma') return document.tokens[comma + 1]?.lower !== 'and' && tags[comma + 1] === 'name';
    if (/^(?:verb|past|be|have|modal|wh|subj|sub|ing|to|prep)$/.test(tags[i]!)) return false;
  }
  return false;
}

function endsAtConjunction(reading: Reading, i: number): boolean {
  const next = reading.tags[i + 1];
  const after = reading.tags[i + 2];
  if (
    next === 'past' ||
    next === 'verb' ||
    next === 'have' ||
    next === 'be' ||
    next === 'subj' ||
    next === 'modal'
  )
    return true;
  return next === 'adv' && (after === 'past' || after === 'verb');
}

/** 'in an interview', 'on Monday', 'at a rally in Ohio', 'on Twitter'. */
export function opensSetting(reading: Reading, at: number, unit: Unit): boolean {
  const { document } = reading;
  const word = document.tokens[at]!.lower;
  if (!/^(?:in|on|at|during|after|before|with|via|through)$/.test(word)) return false;
  for (let i = at + 1; i < Math.min(unit.lastToken, at + 6); i++) {
    const lower = document.tokens[i]!.lower;
    if (SETTINGS.has(lower) || TIME_WORDS.has(lower)) return true;
    if (reading.tags[i] === 'comma' || reading.tags[i] === 'prep') return false;
  }
  return false;
}

/** Without trailing commas, stops, conjunctions and time: '… would close on Monday' keeps, 'said he, and' loses. */
export function trimEnd(reading: Reading, first: number, last: number): number {
  const { tags, inside, document } = reading;
  let end = last;
  while (end > first + 1) {
    const i = end - 1;
    const tag = tags[i]!;
    const loose =
      tag === 'comma' || tag === 'stop' || tag === 'coord' || /^[:—–-]$/.test(document.tokens[i]!.text);
    if (inside[i] !== -1 || !loose) break;
    end--;
  }
  return end;
}

/** Where the clause that ends before `last` (a comma or the cue) begins: the unit's start, or after a turn. */
export function clauseStart(reading: Reading, last: number, unit: Unit): number {
  const { document, inside } = reading;
  for (let i = last - 1; i > unit.firstToken; i--) {
    if (inside[i] !== -1) continue;
    if (document.tokens[i]!.text === ';') return i + 1;
  }
  return afterDateline(reading, unit);
}

/** Whether a noun phrase stands at `i` that a clause may begin with. */
export const beginsNominal = (reading: Reading, i: number, unit: Unit): boolean =>
  i < unit.lastToken && /^(?:det|poss|subj|noun|name|num|adj|ing|that|obj)$/.test(reading.tags[i]!);
