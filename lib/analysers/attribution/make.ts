import type { Sense } from './lexicon.ts';
import type { Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Subject, verbGroupStart } from './subject-parts.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

// Verbs of saying are hardly ever mistaken; the rest may be a way of speaking.
const CONFIDENCE = { said: 0.9, wrote: 0.9, thought: 0.8, planned: 0.8, other: 0.6 } as const;

/** An attribution by a verb; its auxiliaries belong to the cue. */
export function make(
  reading: Reading,
  unit: Unit,
  verb: number,
  sense: Sense,
  content: Range[],
  subject: Subject | null,
  cueEnd: number,
): Attribution {
  const start = verbGroupStart(reading, verb, unit);
  return {
    content,
    cue: { first: reading.tags[start] === 'adv' ? verb : start, last: Math.max(cueEnd, verb + 1) },
    speaker: subject?.words ?? null,
    antecedent: subject?.antecedent ?? null,
    implied: null,
    continues: null,
    act: sense.act,
    loaded: sense.loaded,
    rule: `verb-${sense.act}`,
    confidence: CONFIDENCE[sense.act],
    unit: unit.index,
  };
}
