import { clauseComplement } from './complements.ts';
import { trimEnd } from './extents.ts';
import type { Sense } from './lexicon.ts';
import { make } from './make.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

/** After a form of 'be', adverbs between. */
export function isPassive(reading: Reading, verb: number, unit: Unit): boolean {
  if (reading.tags[verb] !== 'past') return false;
  for (let i = verb - 1; i >= Math.max(unit.firstToken, verb - 4); i--) {
    const tag = reading.tags[i];
    if (tag === 'be')
      return !/^['’]s$/.test(reading.document.tokens[i]!.lower) || isShortBe(reading, i, verb);
    if (tag !== 'adv' && tag !== 'have' && tag !== 'subj') return false;
    if (tag === 'subj' && (i !== verb - 1 || !isShortBe(reading, i, verb))) return false;
  }
  return false;
}

/** 'they're accused of', 'he's expected to', but 'he's called for it' is short for 'has'. */
function isShortBe(reading: Reading, i: number, verb: number): boolean {
  const { lower } = reading.document.tokens[i]!;
  if (/['’](?:re|m)$/.test(lower)) return true;
  return /['’]s$/.test(lower) && /^(?:to|of|by|as)$/.test(reading.document.tokens[verb + 1]?.lower ?? '');
}

/**
 * 'was criticized by Smith', 'is expected to win', 'was told that …': the agent, if there is one, is the speaker; what
 * is said of the subject takes the subject in.
 */
export function passive(
  reading: Reading,
  verb: number,
  after: number,
  unit: Unit,
  senses: readonly Sense[],
): Attribution | null {
  const agent = agentAfter(reading, after, unit);
  const told = toldOf(reading, verb, unit);
  if (agent) return byAgent(reading, verb, unit, senses, told, agent);
  if (!isPassive(reading, verb, unit)) return clauseOnly(reading, verb, after, unit, senses);
  const right = clauseComplement(reading, after, unit, senses, false);
  if (!right) return null;
  const clausal =
    /^(?:that|wh)$/.test(reading.tags[right.content.first]!) || reading.inside[right.content.first]! >= 0;
  const content = clausal || !told ? [right.content] : [told, right.content];
  return make(reading, unit, verb, right.sense, content, null, right.cueEnd);
}

function agentAfter(reading: Reading, after: number, unit: Unit): Range | null {
  if (after + 1 >= unit.lastToken || reading.document.tokens[after]!.lower !== 'by') return null;
  return phraseStartingAt(reading, after + 1, unit.lastToken);
}

/** The subject of the passive, or the noun that a bare participle describes. */
function toldOf(reading: Reading, verb: number, unit: Unit): Range | null {
  if (isPassive(reading, verb, unit)) return subjectOf(reading, verb, unit)?.words ?? null;
  return verb > unit.firstToken ? phraseEndingAt(reading, verb - 1, unit.firstToken) : null;
}

function byAgent(
  reading: Reading,
  verb: number,
  unit: Unit,
  senses: readonly Sense[],
  told: Range | null,
  agent: Range,
): Attribution | null {
  const sense = senses.find((s) => /[noct]/.test(s.frames));
  if (!sense || !told) return null;
  const last = trimEnd(reading, told.first, told.last);
  const act = sense.act === 'thought' || sense.act === 'planned' ? sense.act : 'other';
  return make(
    reading,
    unit,
    verb,
    { ...sense, act },
    [{ first: told.first, last }],
    { words: agent, antecedent: null },
    agent.first,
  );
}

/** 'Asked whether …', 'told that …': a participle still tells a clause. */
function clauseOnly(
  reading: Reading,
  verb: number,
  after: number,
  unit: Unit,
  senses: readonly Sense[],
): Attribution | null {
  const right = clauseComplement(reading, after, unit, senses, false);
  if (right?.sense.act !== 'said') return null;
  return make(reading, unit, verb, right.sense, [right.content], null, right.cueEnd);
}
