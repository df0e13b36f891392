import { signatureAt } from './block-quotations.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import { base, speechSense } from './speech.ts';
import { subjectOf } from './subjects.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

/** 'Smith: "…"', 'This is what Smith said about it: "…"', also where the quotation is a paragraph of its own. */
export function colon(reading: Reading, quotation: Quotation, unit: Unit): Attribution | null {
  const at = quotation.firstToken - 1;
  if (at < 0) return null;
  const lead = reading.units[reading.unitAt[at]!]!;
  if (reading.document.tokens[at]!.text !== ':' && !isIntroduced(reading, at, lead)) return null;
  const verb = lastSpeechVerb(reading, lead, at);
  const subject = verb === null ? null : subjectOf(reading, verb, lead);
  if (verb !== null && subject) {
    const made = base(quotation, unit, subject.words, null, 'colon', 0.8);
    return {
      ...made,
      cue: { first: verb, last: verb + 1 },
      antecedent: subject.antecedent,
      act: speechSense(reading, verb)!.act,
    };
  }
  const speaker = labelBefore(reading, at, lead) ?? subjectBefore(reading, at, lead);
  return base(quotation, unit, speaker, null, 'colon', speaker ? 0.7 : 0.5);
}

/** 'Lee issued a statement, “…”' */
function isIntroduced(reading: Reading, at: number, lead: Unit): boolean {
  if (reading.tags[at] !== 'comma' || at - 1 <= lead.firstToken) return false;
  return /^(?:letter|memo|message|post|statement|tweet)$/.test(reading.document.tokens[at - 1]!.lower);
}

function lastSpeechVerb(reading: Reading, unit: Unit, before: number): number | null {
  for (let i = before - 1; i >= unit.firstToken; i--)
    if (reading.inside[i] === -1 && speechSense(reading, i)) return i;
  return null;
}

/** 'Ann Lee (@annlee):' */
function beforeBracket(reading: Reading, at: number): number {
  const { tokens } = reading.document;
  if (tokens[at - 1]?.text !== ')') return at;
  let i = at - 1;
  while (i > 0 && tokens[i]!.text !== '(') i--;
  return i;
}

function labelBefore(reading: Reading, colonAt: number, unit: Unit): Range | null {
  const from = reading.document.tokens[unit.firstToken]!.lower === 'from' ? 1 : 0;
  const words = phraseEndingAt(reading, beforeBracket(reading, colonAt) - 1, unit.firstToken + from);
  return words && words.first === unit.firstToken + from ? words : null;
}

/** The subject of the sentence that leads up to the colon. */
function subjectBefore(reading: Reading, colonAt: number, unit: Unit): Range | null {
  for (let i = colonAt - 1; i > unit.firstToken; i--) {
    if (reading.inside[i] !== -1 || !/^(?:verb|past|be|have|modal)$/.test(reading.tags[i]!)) continue;
    const subject = subjectOf(reading, i, unit);
    if (subject && !subject.antecedent) return subject.words;
  }
  return null;
}

/** '“…” — Ann Lee, mayor', and the signature of an embedded post: a name behind a dash ends the paragraph. */
export function signed(reading: Reading, quotation: Quotation, unit: Unit): Attribution | null {
  const { document } = reading;
  let last = quotation.lastToken;
  while (last < document.tokens.length && reading.units[reading.unitAt[last]!]!.block === quotation.block)
    last++;
  if (signatureAt(document, quotation.lastToken - 1, last) !== quotation.lastToken) return null;
  const at = quotation.lastToken + 1;
  const speaker = phraseStartingAt(reading, document.tokens[at]?.text === '@' ? at + 1 : at, last);
  return speaker && base(quotation, unit, speaker, null, 'signed', 0.8);
}
