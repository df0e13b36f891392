import { isTitled } from './complement.ts';
import { clauseStart, opensSetting, trimEnd } from './extents.ts';
import { type Sense, uttered } from './lexicon.ts';
import { make } from './make.ts';
import { isPassive } from './passives.ts';
import type { Range } from './phrases.ts';
import { lastInside, type Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import { headOfSegments } from './segments.ts';
import { tellsClauses } from './speech.ts';
import { type Subject, subjectAfter, verbGroupStart } from './subject-parts.ts';
import { subjectOf } from './subjects.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

/** '…,' Smith said; '…,' said Smith; …, Smith said, …: what was told stands before its cue. */
export function postposed(
  reading: Reading,
  verb: number,
  after: number,
  unit: Unit,
  senses: readonly Sense[],
): Attribution | null {
  const sense = senses.find((s) => /[cqt]/.test(s.frames));
  const tag = reading.tags[verb];
  if (!sense || tag === 'ing' || reading.tags[verb - 1] === 'to' || isPassive(reading, verb, unit))
    return null;
  const told = orderOf(reading, verb, after, unit);
  if (!told) return null;
  const { subject, from, inverted } = told;
  const left = leftContent(reading, from, unit);
  if (!left) return null;
  const direct = reading.inside[left.last - 1]! >= 0;
  if (!direct && !sense.frames.includes('c') && !(sense.frames.includes('t') && hasFinite(reading, left)))
    return null;
  const tail = inverted ? Math.max(subject.words.last, after) : after;
  const right = continuation(reading, tail, unit, left, direct);
  if (!direct && !right && isFragment(reading, left)) return null;
  return make(
    reading,
    unit,
    verb,
    direct ? uttered(sense) : sense,
    right ? [left, right] : [left],
    subject,
    after,
  );
}

/** 'Amid discord', 'After the vote', 'While it rained': words that cannot be all that was told. */
function isFragment(reading: Reading, left: Range): boolean {
  if (!hasFinite(reading, left)) return true;
  let from = left.first;
  for (let i = left.first; i <= left.last; i++) {
    if (i < left.last && reading.tags[i] !== 'comma') continue;
    if (isMainPart(reading, { first: from, last: i }, from === left.first)) return false;
    from = i + 1;
  }
  return true;
}

const SUBORDINATES = /^(?:after|as|before|like|since|until|with|without)$/;

/** The words between two commas make a clause that hangs on no other. */
function isMainPart(reading: Reading, part: Range, leads: boolean): boolean {
  let first = part.first;
  while (first < part.last && /^(?:coord|adv)$/.test(reading.tags[first]!)) first++;
  if (/^(?:sub|wh|ing)$/.test(reading.tags[first] ?? '') || (leads && reading.tags[first] === 'past'))
    return false;
  return (
    !SUBORDINATES.test(reading.document.tokens[first]?.lower ?? '') && hasFinite(reading, { ...part, first })
  );
}

/** Whether the speaker stands before the verb or behind it, and where the words for the speaker begin. */
function orderOf(
  reading: Reading,
  verb: number,
  after: number,
  unit: Unit,
): { subject: Subject; from: number; inverted: boolean } | null {
  const group = verbGroupStart(reading, verb, unit);
  const mayInvert =
    endsContent(reading, group - 1, unit) && headOfSegments(reading, group - 1, unit) === null;
  const quoted = mayInvert && reading.inside[group - 1]! >= 0;
  const before = quoted ? null : subjectOf(reading, verb, unit);
  if (before?.antecedent) return null;
  if (before && endsContent(reading, before.words.first - 1, unit)) {
    return { subject: before, from: before.words.first, inverted: false };
  }
  const behind = mayInvert ? subjectAfter(reading, after, unit) : null;
  return behind && { subject: behind, from: group, inverted: true };
}

/** Whether what is told may end at this token: a comma, or a mark that closes a quotation. */
export function endsContent(reading: Reading, i: number, unit: Unit): boolean {
  if (i < unit.firstToken) return false;
  return (
    reading.tags[i] === 'comma' || reading.inside[i]! >= 0 || /^[—–-]$/.test(reading.document.tokens[i]!.text)
  );
}

/** The clause or quotation that ends before `from`, where the speaker or the verb stands. */
function leftContent(reading: Reading, from: number, unit: Unit): Range | null {
  if (!endsContent(reading, from - 1, unit)) return null;
  const quotation = reading.inside[from - 1]!;
  if (quotation >= 0) {
    const quoted = reading.quotations[quotation]!;
    if (isModifier(reading, quoted, from) || isTitle(reading, quoted, unit)) return null;
    return quotedLeft(reading, quoted, unit);
  }
  const first = clauseStart(reading, from - 1, unit);
  const last = trimEnd(reading, first, from - 1);
  return last > first ? { first, last } : null;
}

/** 'the “Never Again” movement continued': a name in marks before its noun, without a comma or stop. */
function isModifier(reading: Reading, q: Quotation, from: number): boolean {
  if (/^[,.!?…—–-]$/.test(lastInside(reading.document, q))) return false;
  return reading.tags[from] === 'noun' && /^\p{Ll}/u.test(reading.document.tokens[from]!.text);
}

/** 'on Fox's “Sunday Morning Futures,” Lee said …': capitalized words that the sentence leads into. */
function isTitle(reading: Reading, q: Quotation, unit: Unit): boolean {
  const before = q.firstToken - 1;
  if (before < unit.firstToken || !/^(?:pos|poss|det|prep|name|noun|adj)$/.test(reading.tags[before]!))
    return false;
  return isTitled(reading, q);
}

/** A quotation before its cue, with the words that lead up to it when it is only a part of a sentence. */
function quotedLeft(reading: Reading, quotation: Quotation, unit: Unit): Range {
  const lead = quotation.firstToken - 1;
  const whole = lead < unit.firstToken || /^[:.!?]$/.test(reading.document.tokens[lead]!.text);
  if (whole || isConnector(reading, lead, unit))
    return { first: quotation.firstToken, last: quotation.lastToken };
  const start = clauseStart(reading, lead, unit);
  const leads = reading.tags[lead] === 'comma' && !hasFinite(reading, { first: start, last: lead });
  return { first: leads ? quotation.firstToken : start, last: quotation.lastToken };
}

/** 'But "…," he said', 'Still, "…"'. */
function isConnector(reading: Reading, lead: number, unit: Unit): boolean {
  const at = reading.tags[lead] === 'comma' ? lead - 1 : lead;
  return at === unit.firstToken && (reading.tags[at] === 'coord' || reading.tags[at] === 'adv');
}

/** '…, Lee said, especially in May', '…, Lee said, and the dam leaks': no aside of the writer. */
function goesOn(reading: Reading, at: number, unit: Unit): boolean {
  if (at >= unit.lastToken || opensSetting(reading, at, unit)) return false;
  if (/^(?:as|during|while|though|although|but)$/.test(reading.document.tokens[at]!.lower)) return false;
  return /^(?:that|adv|prep|sub|coord)$/.test(reading.tags[at]!);
}

const LONGEST_ASIDE = 8; // tokens

/** '“…,” Lee said, smiling, “…”': the comma behind a short aside, where a quotation follows it. */
function behindAside(reading: Reading, comma: number, unit: Unit): number {
  if (!/^(?:ing|adv|prep|past)$/.test(reading.tags[comma + 1] ?? '')) return comma;
  for (let i = comma + 1; i < Math.min(unit.lastToken - 1, comma + LONGEST_ASIDE); i++) {
    if (reading.inside[i]! >= 0 || tellsClauses(reading, i)) return comma;
    if (reading.tags[i] === 'comma') return reading.inside[i + 1]! >= 0 ? i : comma;
  }
  return comma;
}

/** The part of a sentence that goes on after '…, he said,'. */
function continuation(
  reading: Reading,
  from: number,
  unit: Unit,
  left: Range,
  direct: boolean,
): Range | null {
  const { tags, quotations, inside, document } = reading;
  let i = from;
  while (i < unit.lastToken && tags[i] !== 'comma' && document.tokens[i]!.text !== ':' && inside[i] === -1)
    i++;
  if (i >= unit.lastToken) return null;
  if (inside[i]! >= 0 && i > from && !/^(?:comma|punct)$/.test(tags[i - 1]!)) return null;
  if (direct && tags[i] === 'comma') i = behindAside(reading, i, unit);
  const next = inside[i]! >= 0 ? i : i + 1;
  const quotation = inside[next] ?? -1;
  if (quotation >= 0 && next === quotations[quotation]!.firstToken) {
    return direct ? { first: next, last: quotations[quotation]!.lastToken } : null;
  }
  if (direct || i !== from || !(isFragment(reading, left) || goesOn(reading, next, unit))) return null;
  const last = trimEnd(reading, next, unit.lastToken);
  return last > next ? { first: next, last } : null;
}

export function hasFinite(reading: Reading, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (/^(?:verb|be|have|do|modal|past)$/.test(reading.tags[i]!)) return true;
  }
  return false;
}
