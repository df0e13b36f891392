import { colon, signed } from './introduced.ts';
import type { Range } from './phrases.ts';
import { lastInside, type Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import { base, speechSense } from './speech.ts';
import { subjectAfter } from './subject-parts.ts';
import { subjectOf } from './subjects.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

// A quotation of fewer words that no cue claims is a term, a title or irony, unless it is a sentence of its own.
const FEWEST_WORDS = 4;

/** Quotations that no cue took: 'Smith: "…"', speech that goes on after a cue, or none (titles, scare quotes). */
export function bareQuotations(reading: Reading, taken: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = [];
  const covered = reading.quotations.map((q) =>
    taken.filter((a) => a.content.some((c) => c.first <= q.firstToken && q.lastToken <= c.last)),
  );
  reading.quotations.forEach((quotation, index) => {
    if (covered[index]!.length > 0) return;
    const unit = unitOf(reading, quotation);
    if (!unit) return;
    const made =
      signed(reading, quotation, unit) ??
      colon(reading, quotation, unit) ??
      nearbyCue(reading, quotation, unit) ??
      goingOn(reading, quotation, unit, [...taken, ...found]);
    if (made) found.push(made);
  });
  return found;
}

const unitOf = (reading: Reading, q: Quotation): Unit | undefined =>
  reading.units[reading.unitAt[q.firstToken]!];

/** A verb of speech elsewhere in the sentence, after the quotation or before it. */
function nearbyCue(reading: Reading, quotation: Quotation, unit: Unit): Attribution | null {
  if (countWords(reading, quotation) < FEWEST_WORDS && !endsLikeSpeech(reading, quotation)) return null;
  if (isNamed(reading, quotation, unit)) return null;
  const verb =
    speechVerb(reading, quotation.lastToken, unit.lastToken) ?? speechVerbBefore(reading, quotation, unit);
  if (verb === null) return null;
  const subject = subjectOf(reading, verb, unit) ?? subjectAfter(reading, verb + 1, unit);
  if (!subject) return null;
  const made = base(quotation, unit, subject.words, null, 'nearby', 0.7);
  const sense = speechSense(reading, verb)!;
  return {
    ...made,
    cue: { first: verb, last: verb + 1 },
    antecedent: subject.antecedent,
    act: sense.act,
    loaded: sense.loaded,
  };
}

/** 'on ABC’s “This Week,”', 'in the “State of the Union”': a title, as the word before it shows. */
function isNamed(reading: Reading, quotation: Quotation, unit: Unit): boolean {
  const before = quotation.firstToken - 1;
  if (before < unit.firstToken) return false;
  if (countWords(reading, quotation) < FEWEST_WORDS)
    return !/^[,:;.!?]$/.test(reading.document.tokens[before]!.text);
  return /^(?:pos|poss|det|prep|adj|name)$/.test(reading.tags[before]!);
}

function speechVerb(reading: Reading, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (reading.inside[i]! >= 0) return null;
    if (speechSense(reading, i)) return i;
  }
  return null;
}

function speechVerbBefore(reading: Reading, q: Quotation, unit: Unit): number | null {
  const touches = /^[,:]$/.test(reading.document.tokens[q.firstToken - 1]?.text ?? '');
  if (!touches) return null;
  for (let i = q.firstToken - 1; i >= unit.firstToken; i--) {
    if (reading.inside[i]! >= 0) return null;
    if (speechSense(reading, i)) return i;
  }
  return null;
}

/** A whole sentence in marks right after somebody spoke, in the same paragraph or the next. */
function goingOn(
  reading: Reading,
  quotation: Quotation,
  unit: Unit,
  known: readonly Attribution[],
): Attribution | null {
  if (!isSentence(reading, quotation, unit)) return null;
  const direct = lastSpoken(
    reading,
    quotation,
    known.filter((a) => isMarked(reading, a) || endsMarked(reading, a)),
  );
  if (direct && (reading.units[direct.unit]!.block === quotation.block || quotation.continues)) {
    direct.content.push({ first: quotation.firstToken, last: quotation.lastToken });
    return null;
  }
  const last = lastSpoken(reading, quotation, known);
  if (last) return base(quotation, unit, null, last, 'continued', 0.7);
  const implied = subjectBeforeBlock(reading, quotation);
  return {
    ...base(quotation, unit, null, null, implied ? 'implied' : 'unattributed', implied ? 0.5 : 0.4),
    implied,
  };
}

/** 'Ann Lee has farmed here for years.' and then, a paragraph of its own, '"…"': the subject of the sentence before. */
function subjectBeforeBlock(reading: Reading, q: Quotation): Range | null {
  const unit = reading.units[reading.unitAt[q.firstToken]! - 1];
  if (!unit || unit.block < q.block - 1) return null;
  for (let i = unit.firstToken + 1; i < unit.lastToken; i++) {
    if (reading.inside[i] !== -1 || !/^(?:verb|past|be|have|modal)$/.test(reading.tags[i]!)) continue;
    const subject = subjectOf(reading, i, unit);
    const words = subject?.antecedent ?? subject?.words ?? null;
    return words && reading.document.tokens[words.first]!.lower !== 'it' ? words : null;
  }
  return null;
}

/** Direct speech from its first to its last word. */
const isMarked = (reading: Reading, a: Attribution): boolean =>
  a.content.every((c) => reading.inside[c.first]! >= 0 && reading.inside[c.last - 1]! >= 0);

/** 'The plan is “a mess,” Lee said.': what was told stands before its cue and ends in marks. */
const endsMarked = (reading: Reading, a: Attribution): boolean =>
  a.cue !== null && a.content.every((c) => c.last <= a.cue!.first && reading.inside[c.last - 1]! >= 0);

/** It fills its sentence, or nearly so, and is long enough or ends like a sentence. */
function isSentence(reading: Reading, q: Quotation, unit: Unit): boolean {
  const words = countWords(reading, q);
  const lead = q.firstToken - unit.firstToken;
  const tail = unit.lastToken - q.lastToken;
  const ends = endsLikeSpeech(reading, q);
  return lead <= 2 && tail <= 2 && (ends || words >= FEWEST_WORDS) && (ends || words > FEWEST_WORDS + 3);
}

const endsLikeSpeech = (reading: Reading, q: Quotation): boolean =>
  q.open || /^[.!?…,]$/.test(lastInside(reading.document, q));

function countWords(reading: Reading, q: Quotation): number {
  let n = 0;
  for (let i = q.firstToken; i < q.lastToken; i++) if (reading.document.tokens[i]!.kind === 'word') n++;
  return n;
}

/** The latest direct speech before, not more than a paragraph away. */
function lastSpoken(reading: Reading, q: Quotation, known: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  for (const a of known) {
    const at = a.content[0]!.first;
    const speech =
      a.act === 'said' ||
      a.act === 'wrote' ||
      (a.act === 'other' && a.speaker !== null && a.rule.startsWith('verb'));
    if (!speech || at >= q.firstToken || reading.units[a.unit]!.block < q.block - 1) continue;
    if (!best || at > best.content[0]!.first) best = a;
  }
  return best;
}
