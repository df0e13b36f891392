import type { Complement } from './complement.ts';
import { clauseComplement } from './complements.ts';
import { clauseStart } from './extents.ts';
import { type Sense, sensesOfVerb } from './lexicon.ts';
import { make } from './make.ts';
import { isPassive, passive } from './passives.ts';
import type { Range } from './phrases.ts';
import { endsContent, hasFinite, postposed } from './postposed.ts';
import type { Reading } from './reading.ts';
import { headOfSegments } from './segments.ts';
import { type Subject, verbGroupStart } from './subject-parts.ts';
import { subjectOf } from './subjects.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

/** Attributions made by the verbs of a unit: 'X said that …', '…, said X', 'X urged Y to …'. */
export function verbCues(reading: Reading, unit: Unit, out: Attribution[]): void {
  for (let i = unit.firstToken; i < unit.lastToken; i++) {
    if (reading.inside[i] !== -1) continue;
    const tag = reading.tags[i];
    if (tag !== 'verb' && tag !== 'past' && tag !== 'ing') continue;
    const lemma = reading.lemmas[i] ?? '';
    const particle = sensesOfVerb(`${lemma}~${reading.document.tokens[i + 1]?.lower}`);
    const senses = particle.length > 0 ? particle : sensesOfVerb(lemma);
    if (senses.length === 0) continue;
    const found = readVerb(reading, i, particle.length > 0 ? i + 2 : i + 1, unit, senses);
    if (found) out.push(found);
  }
}

/** `after` is the token behind the verb and its particle. */
function readVerb(
  reading: Reading,
  verb: number,
  after: number,
  unit: Unit,
  senses: readonly Sense[],
): Attribution | null {
  const subject = subjectOf(reading, verb, unit);
  if (subject && describesObject(reading, subject.words, verb, after)) return null;
  if (
    isPassive(reading, verb, unit) ||
    isElliptic(reading, verb, unit) ||
    isReduced(reading, verb, after, subject, senses, unit)
  )
    return passive(reading, verb, after, unit, senses);
  const right = clauseComplement(reading, after, unit, senses, nothingBefore(reading, verb, subject, unit));
  const certain = right !== null && reading.tags[right.content.first] === 'that';
  const before = certain ? null : postposed(reading, verb, after, unit, senses);
  if (!right || (before && (right.object || isQuoted(reading, before)))) return before;
  if (right.sense.frames.includes('x')) return raising(reading, verb, unit, right, subject);
  return make(reading, unit, verb, right.sense, [right.content], subject, right.cueEnd);
}

/** 'when asked about it', 'if told that': a passive without its 'was'. */
const isElliptic = (reading: Reading, verb: number, unit: Unit): boolean =>
  verb > unit.firstToken &&
  reading.tags[verb] === 'past' &&
  /^(?:when|if|once|whenever|until|unless)$/.test(reading.document.tokens[verb - 1]!.lower);

const isQuoted = (reading: Reading, a: Attribution): boolean => reading.inside[a.content[0]!.last - 1]! >= 0;

/** 'criticized by Smith', 'suspected of theft', 'known as': a participle that only describes the noun before it. */
function isReduced(
  reading: Reading,
  verb: number,
  after: number,
  subject: Subject | null,
  senses: readonly Sense[],
  unit: Unit,
): boolean {
  if (reading.tags[verb] !== 'past') return false;
  const next = reading.document.tokens[after]?.lower;
  if (next === 'by' || (next === 'of' && !senses.some((x) => x.prepositions.includes('of')))) return true;
  return subject === null && !endsContent(reading, verb - 1, unit);
}

/** 'there were 30 cases reported in May': the noun before the participle is what another verb is about. */
function describesObject(reading: Reading, words: Range, verb: number, after: number): boolean {
  const { tags, document, inside, lemmas } = reading;
  const at = words.first - 1;
  if (
    tags[verb] !== 'past' ||
    words.last !== verb ||
    tags[words.last - 1] !== 'noun' ||
    inside[after]! >= 0 ||
    tags[after] === 'that'
  )
    return false;
  if (/^(?:of|in|for|with|from|on|among|about|than)$/.test(document.tokens[at]?.lower ?? '')) return true;
  if (tags[at] === 'be') return true;
  return (
    /^(?:verb|past)$/.test(tags[at] ?? '') &&
    !sensesOfVerb(lemmas[at] ?? '').some((s) => /[ct]/.test(s.frames))
  );
}

/** 'appears to be ready': no speaker, and the subject is part of what is told. */
function raising(
  reading: Reading,
  verb: number,
  unit: Unit,
  right: Complement,
  subject: Subject | null,
): Attribution {
  const content = subject && !subject.antecedent ? [subject.words, right.content] : [right.content];
  return make(reading, unit, verb, right.sense, content, null, right.cueEnd);
}

/** The speaker begins its clause, so that what is told can only follow: 'Smith said …', not '…, Smith said'. */
function nothingBefore(reading: Reading, verb: number, subject: Subject | null, unit: Unit): boolean {
  if (reading.tags[verb] === 'ing') return true;
  if (!subject) return false;
  const group = verbGroupStart(reading, verb, unit);
  if (endsContent(reading, group - 1, unit)) {
    const head = headOfSegments(reading, group - 1, unit);
    return head?.first === subject.words.first && subject.antecedent === null;
  }
  const before = subject.words.first - 1;
  const lead = { first: clauseStart(reading, before, unit), last: before };
  return !endsContent(reading, before, unit) || (reading.inside[before] === -1 && !hasFinite(reading, lead));
}
