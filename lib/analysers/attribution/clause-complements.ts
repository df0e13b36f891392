import { type Complement, finiteBefore, withFrame } from './complement.ts';
import { beginsNominal, clauseEnd, isSubordinate } from './extents.ts';
import { type Sense, verbForms } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const QUESTION = /^(?:how|what|when|where|whether|which|who|whom|whose|why|if)$/;

/** 'noted in a column on Monday, the dam leaks': a comma too many behind the setting. */
export function afterSetting(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  if (reading.tags[at] !== 'comma' || isSubordinate(reading, unit, at)) return null;
  return clause(reading, at + 1, unit, senses, false);
}

/**
 * 'that …', bare clauses, questions and infinitives.
 * @param mustBeClause nothing else can be told here: no words before the speaker could be it
 */
export function clause(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
  mustBeClause: boolean,
): Complement | null {
  const { tags, document } = reading;
  const word = document.tokens[at]!.lower;
  const to = (sense: Sense | undefined): Complement | null => {
    if (!sense) return null;
    return { sense, content: { first: at, last: clauseEnd(reading, at, unit) }, cueEnd: at };
  };
  if (tags[at] === 'that' && finiteBefore(reading, at + 1, unit.lastToken))
    return to(withFrame(senses, 'ct'));
  if (tags[at] === 'that' && at + 1 < unit.lastToken && !beginsNominal(reading, at + 1, unit)) return null;
  if (QUESTION.test(word))
    return to(
      withFrame(senses, 'w') ?? (word === 'how' || word === 'what' ? withFrame(senses, 'c') : undefined),
    );
  if (word === 'to' && /^(?:verb|noun|be|have|do|adv)$/.test(tags[at + 1] ?? ''))
    return to(withFrame(senses, 'ix'));
  if (tags[at] === 'ing') return to(withFrame(senses, 'g') ?? withFrame(senses, 'c'));
  const nominal = beginsNominal(reading, at, unit) || (mustBeClause && tags[at] === 'past');
  if (!nominal && tags[at] !== 'sub' && tags[at] !== 'prep') return null;
  if (tags[at] === 'prep' && reading.inside[at + 1]! >= 0) return null;
  const sense = withFrame(senses, 'c') ?? withFrame(senses, 't');
  if (!sense || tags[at] === 'obj') return null;
  const full = sense.frames.includes('c');
  if (!full && tags[at] === 'prep') return null;
  const certain = mustBeClause && full && !sense.frames.includes('f') && tags[at] !== 'prep';
  return certain || holdsFinite(reading, at, unit) ? to(sense) : null;
}

/** A bare clause has a subject and a verb: 'said the plan works', not 'said Smith, a farmer'. */
function holdsFinite(reading: Reading, at: number, unit: Unit): boolean {
  const { tags, inside, document } = reading;
  if (tags[at] === 'prep' && document.tokens[at]!.lower !== 'if') {
    let i = at;
    while (i < unit.lastToken && tags[i] !== 'comma') i++;
    if (/^(?:wh|coord|ing|punct)$/.test(tags[i + 1] ?? '')) return false;
    return i < unit.lastToken - 2 && finiteBefore(reading, i + 1, unit.lastToken);
  }
  let i = at;
  for (; i < unit.lastToken; i++) {
    const tag = tags[i]!;
    if (inside[i] !== -1 && (tag === 'comma' || tag === 'punct')) continue;
    if (tag === 'comma')
      return i > at + 1 && tags[at] === 'sub'
        ? finiteBefore(reading, i + 1, unit.lastToken)
        : restrictive(reading, at, i, unit);
    if (tag === 'stop' || tag === 'punct') return false;
    if (
      i > at &&
      (/^(?:wh|that|sub)$/.test(tag) ||
        /^(?:after|as|before|since|until|when|while)$/.test(document.tokens[i]!.lower))
    )
      return false;
    if (tag === 'coord' && /^(?:past|verb|be|have|do|modal)$/.test(tags[i + 1] ?? '')) return false;
    if (/^(?:verb|be|have|do|modal)$/.test(tag) || (tag === 'past' && i > at && !isDescribing(reading, i)))
      return i > at;
  }
  return false;
}

/** 'a string of contests known as …': a form that is only a participle, without its auxiliary. */
const isDescribing = (reading: Reading, i: number): boolean =>
  verbForms(reading.document.tokens[i]!.lower)?.onlyParticiple === true;

/** 'said Smith, who …' ends at the comma; 'said the plan, which …, works' does not: only a determiner tells. */
function restrictive(reading: Reading, at: number, comma: number, unit: Unit): boolean {
  if (reading.tags[at] === 'name' || comma + 1 >= unit.lastToken) return false;
  const next = comma + 1;
  const word = reading.document.tokens[next]!.lower;
  return /^(?:which|like|such|including)$/.test(word) && finiteBefore(reading, next, unit.lastToken);
}
