import { isRoleNoun } from '../../languages/en/sourcing/roles.ts';
import { clauseEnd, phraseEnd } from './extents.ts';
import { type Sense, sensesOfAdjective, sensesOfNoun } from './lexicon.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

/** 'the claim that …', 'Smith's plan to …', 'concerns about …' and 'is confident that …', 'are wary of …'. */
export function wordCues(reading: Reading, unit: Unit, out: Attribution[]): void {
  for (let i = unit.firstToken; i + 1 < unit.lastToken; i++) {
    if (reading.inside[i] !== -1) continue;
    const { lower } = reading.document.tokens[i]!;
    const tag = reading.tags[i];
    if (tag === 'noun') readNoun(reading, i, unit, sensesOfNoun(lower), out);
    if (tag === 'adj' || tag === 'past' || tag === 'noun' || tag === 'verb')
      readAdjective(reading, i, unit, sensesOfAdjective(lower), out);
  }
}

function readNoun(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
  out: Attribution[],
): void {
  const holder = senses.length > 0 ? holderOf(reading, at, unit) : null;
  for (const sense of senses) {
    const content = contentAfter(reading, at + 1, unit, sense);
    if (!content) continue;
    const clause =
      reading.tags[content.first] === 'that' || reading.document.tokens[content.first]!.lower === 'to';
    out.push(make(unit, sense, 'noun', { first: at, last: at + 1 }, content, holder, clause ? 0.6 : 0.5));
    return;
  }
}

function readAdjective(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
  out: Attribution[],
): void {
  if (senses.length === 0 || !isPredicate(reading, at, unit)) return;
  for (const sense of senses) {
    const content = contentAfter(reading, at + 1, unit, sense) ?? bareClause(reading, at + 1, unit, sense);
    if (!content) continue;
    const subject = subjectOf(reading, at, unit);
    const made = make(
      unit,
      sense,
      'adjective',
      { first: at, last: at + 1 },
      content,
      subject?.words ?? null,
      0.6,
    );
    out.push({ ...made, antecedent: subject?.antecedent ?? null });
    return;
  }
}

/** After a form of 'be', 'seem', 'feel' or the like, adverbs between. */
function isPredicate(reading: Reading, at: number, unit: Unit): boolean {
  let i = at - 1;
  while (i > unit.firstToken && reading.tags[i] === 'adv') i--;
  if (i < unit.firstToken) return false;
  if (reading.tags[i] === 'be') return true;
  if (/['’](?:s|re|m)$/.test(reading.document.tokens[i]!.lower) && reading.tags[i] !== 'pos') return true;
  return /^(?:become|seem|sound|remain|feel|grow|appear|get|look)$/.test(reading.lemmas[i] ?? '');
}

function contentAfter(reading: Reading, at: number, unit: Unit, sense: Sense): Range | null {
  if (at >= unit.lastToken) return null;
  const { tags, document } = reading;
  const word = document.tokens[at]!.lower;
  if (sense.frames.includes('t') && (tags[at] === 'that' || word === 'whether')) {
    const relative = tags[at] === 'that' && /^(?:verb|past|be|have|modal|do)$/.test(tags[at + 1] ?? '');
    return relative ? null : { first: at, last: clauseEnd(reading, at, unit) };
  }
  if (sense.frames.includes('w') && /^(?:how|what|when|where|whether|which|who|why|if)$/.test(word)) {
    return { first: at, last: clauseEnd(reading, at, unit) };
  }
  if (
    sense.frames.includes('i') &&
    word === 'to' &&
    /^(?:verb|noun|be|have|do|adv)$/.test(tags[at + 1] ?? '')
  ) {
    return { first: at, last: clauseEnd(reading, at, unit) };
  }
  if (!sense.prepositions.includes(word) || at + 1 >= unit.lastToken) return null;
  const first = at + 1;
  if (word === 'for' && document.tokens[first]!.lower === 'comment') return null;
  if (word === 'of' && namesHolder(reading, first, unit)) return null;
  const gerund = tags[first] === 'ing' || tags[first] === 'wh';
  return { first, last: gerund ? clauseEnd(reading, first, unit) : phraseEnd(reading, first, unit) };
}

/** 'the hopes of the farmers', 'a claim of Smith': who holds it, not what is held. */
function namesHolder(reading: Reading, first: number, unit: Unit): boolean {
  const phrase = phraseStartingAt(reading, first, unit.lastToken);
  if (!phrase) return false;
  const last = phrase.last - 1;
  return reading.tags[last] === 'name' || isRoleNoun(reading.document.tokens[last]!.lower);
}

/** 'is confident the plan will work'. */
function bareClause(reading: Reading, at: number, unit: Unit, sense: Sense): Range | null {
  if (!sense.frames.includes('t') || at + 2 >= unit.lastToken) return null;
  if (!/^(?:det|subj|poss|name)$/.test(reading.tags[at]!)) return null;
  return { first: at, last: clauseEnd(reading, at, unit) };
}

/** Whose claim it is: 'Smith's claim', 'her claim', 'claims by Smith', or the subject of 'made the claim'. */
function holderOf(reading: Reading, at: number, unit: Unit): Range | null {
  const { tags, document } = reading;
  let i = at - 1;
  while (i > unit.firstToken && /^(?:adj|num|noun|name)$/.test(tags[i]!)) i--;
  if (i < unit.firstToken) return null;
  if (tags[i] === 'poss') return { first: i, last: i + 1 };
  if (tags[i] === 'pos' && i > unit.firstToken) return phraseEndingAt(reading, i - 1, unit.firstToken);
  while (i > unit.firstToken && /^(?:det|adj|num|adv)$/.test(tags[i]!)) i--;
  if (/^(?:verb|past|ing|have)$/.test(tags[i]!)) return subjectOf(reading, i, unit)?.words ?? null;
  const setting = /^(?:in|with)$/.test(document.tokens[i]!.lower) && i > unit.firstToken;
  return setting ? (subjectOf(reading, i, unit)?.words ?? null) : null;
}

function make(
  unit: Unit,
  sense: Sense,
  rule: string,
  cue: Range,
  content: Range,
  speaker: Range | null,
  confidence: number,
): Attribution {
  return {
    content: [content],
    cue,
    speaker,
    antecedent: null,
    implied: null,
    continues: null,
    act: sense.act,
    loaded: sense.loaded,
    rule: `${rule}-${sense.act}`,
    confidence,
    unit: unit.index,
  };
}
