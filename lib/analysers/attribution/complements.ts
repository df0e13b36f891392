import { skipAdjuncts, toldAhead } from './adjuncts.ts';
import { afterSetting, clause } from './clause-complements.ts';
import { type Complement, withFrame } from './complement.ts';
import type { Sense } from './lexicon.ts';
import { object, prepositional } from './object-complements.ts';
import { quotedComplement } from './quoted-complements.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** The complement to the right of a verb that ends before `after`, or null where it has none there. */
export function clauseComplement(
  reading: Reading,
  after: number,
  unit: Unit,
  senses: readonly Sense[],
  mustBeClause: boolean,
): Complement | null {
  const near = skipAdjuncts(reading, after, unit, withFrame(senses, 'r') !== undefined);
  const at =
    (withFrame(senses, 'ctq')
      ? toldAhead(reading, near, unit, withFrame(senses, 'q') !== undefined)
      : null) ?? near;
  if (at >= unit.lastToken) return null;
  return (
    quotedComplement(reading, after, at, unit, senses) ??
    clause(reading, at, unit, senses, mustBeClause) ??
    (mustBeClause && at > after ? afterSetting(reading, at, unit, senses) : null) ??
    prepositional(reading, after, unit, senses) ??
    prepositional(reading, at, unit, senses) ??
    object(reading, after, unit, senses)
  );
}
