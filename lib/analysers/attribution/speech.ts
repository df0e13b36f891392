import { type Sense, sensesOfVerb } from './lexicon.ts';
import type { Range } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

export function speechSense(reading: Reading, i: number): Sense | undefined {
  if (reading.tags[i] !== 'past' && reading.tags[i] !== 'verb') return undefined;
  return sensesOfVerb(reading.lemmas[i] ?? '').find(
    (s) => s.frames.includes('q') && (s.act === 'said' || s.act === 'wrote'),
  );
}

export function base(
  q: Quotation,
  unit: Unit,
  speaker: Range | null,
  continues: Attribution | null,
  rule: string,
  confidence: number,
): Attribution {
  return {
    content: [{ first: q.firstToken, last: q.lastToken }],
    cue: null,
    speaker,
    antecedent: null,
    implied: null,
    continues,
    act: continues?.act ?? 'said',
    loaded: false,
    rule: `quotation-${rule}`,
    confidence,
    unit: unit.index,
  };
}

/** A verb that can tell a clause, as 'add' and unlike 'smile'. */
export const tellsClauses = (reading: Reading, i: number): boolean =>
  /^(?:verb|past|ing)$/.test(reading.tags[i]!) &&
  sensesOfVerb(reading.lemmas[i] ?? '').some((s) => /[ct]/.test(s.frames));
