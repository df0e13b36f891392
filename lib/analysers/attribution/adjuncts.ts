import { SETTINGS } from '../../languages/en/cues/settings.ts';
import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { finiteBefore, isSentence, isTitled } from './complement.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** Skips adverbs, 'on Monday', 'in a statement', 'to reporters' and the person told. */
export function skipAdjuncts(reading: Reading, from: number, unit: Unit, recipient: boolean): number {
  let i = from;
  for (let steps = 0; steps < 5; steps++) {
    const next = skipOne(reading, i, unit, recipient && i === from);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** A quotation that no article, adjective or preposition makes a part of the setting. */
function opensSpeech(reading: Reading, i: number, from: number): boolean {
  const quotation = reading.quotations[reading.inside[i]!];
  if (quotation?.firstToken !== i || !/^(?:prep|comma)$/.test(reading.tags[from]!)) return false;
  if (reading.tags[i - 1] !== 'comma')
    return (
      !isTitled(reading, quotation) &&
      /^(?:noun|name|num|adv)$/.test(reading.tags[i - 1]!) &&
      reading.tags.lastIndexOf('comma', i) < from
    );
  return isSentence(quotation) && reading.tags.lastIndexOf('comma', i - 2) >= i - 3;
}

const LONGEST_ADJUNCT = 24; // tokens

/** 'wrote in a local paper that …', 'said, with a smile, “…”': what is told behind settings and asides. */
export function toldAhead(reading: Reading, from: number, unit: Unit, mayQuote: boolean): number | null {
  const { tags, document } = reading;
  if (!/^(?:prep|comma)$/.test(tags[from] ?? '') && !/^[—–-]$/.test(document.tokens[from]?.text ?? ''))
    return null;
  for (let i = from; i < Math.min(unit.lastToken, from + LONGEST_ADJUNCT); i++) {
    const tag = tags[i]!;
    if (mayQuote && i > from && opensSpeech(reading, i, from)) return i;
    if (reading.inside[i] !== -1 || /^(?:stop|verb|be|have|do|modal|wh|sub|coord|subj)$/.test(tag))
      return null;
    if (tag === 'past' && i > from && tags[i - 1] !== 'noun' && tags[i - 1] !== 'name') return null;
    if (tag === 'that' && i > from) {
      const relative = /^(?:verb|be|have|do|modal|past)$/.test(tags[i + 1] ?? '');
      if (tags[i - 1] === 'comma') return relative ? null : i;
      return !relative && finiteBefore(reading, i + 2, unit.lastToken) ? i : null;
    }
  }
  return null;
}

function skipOne(reading: Reading, i: number, unit: Unit, recipient: boolean): number {
  const { tags, document, inside } = reading;
  if (i >= unit.lastToken || inside[i] !== -1) return i;
  const word = document.tokens[i]!.lower;
  if (tags[i] === 'adv' || TIME_WORDS.has(word)) return i + 1;
  if (document.tokens[i + 1]?.lower === 'ago') return i + 2;
  if (recipient && word !== 'that' && tags[i] !== 'wh') {
    const phrase = phraseStartingAt(reading, i, unit.lastToken);
    if (phrase && tags[i] !== 'subj' && tellsOn(reading, phrase.last, unit)) return phrase.last;
  }
  if (word === ',' && tags[i + 1] === 'adv' && tags[i + 2] === 'comma') return i + 3;
  if (word === 'with') {
    const phrase = phraseStartingAt(reading, i + 1, unit.lastToken);
    if (phrase && /^(?:that|to)$/.test(document.tokens[phrase.last]?.lower ?? '')) return phrase.last;
  }
  if (tags[i] === 'prep' || word === 'to') {
    const phrase = phraseStartingAt(reading, i + 1, unit.lastToken);
    if (!phrase) return i;
    if (isSetting(reading, i, phrase)) return phrase.last;
  }
  return i;
}

/** What is told follows the person told: a clause, a question, a quotation, or where it was told. */
function tellsOn(reading: Reading, at: number, unit: Unit): boolean {
  const { tags, inside, document } = reading;
  if (at >= unit.lastToken) return true;
  if (tags[at] === 'that' && /^(?:verb|past|be|have|modal)$/.test(tags[at + 1] ?? '')) return false;
  if (inside[at]! >= 0 || /^(?:that|wh|to|comma|stop|subj|sub)$/.test(tags[at]!)) return true;
  return (
    /^(?:in|on|at|during|about|of|:|the|his|her|its|their|there)$/.test(document.tokens[at]!.lower) ||
    tags[at] === 'name'
  );
}

/** 'on Monday', 'in a statement to the BBC', 'to reporters', 'at a rally', 'of the plan' is none. */
function isSetting(reading: Reading, at: number, phrase: Range): boolean {
  const { tokens } = reading.document;
  if (!/^(?:in|on|at|to|during|after|before|with|via|through|from|for)$/.test(tokens[at]!.lower))
    return false;
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = tokens[i]!.lower;
    if (TIME_WORDS.has(word) || SETTINGS.has(word)) return true;
  }
  return tokens[at]!.lower === 'to' && reading.tags[phrase.first] === 'name';
}
