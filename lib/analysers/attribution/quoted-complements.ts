import { type Complement, isSentence, isTitled, listedQuotation, withFrame } from './complement.ts';
import { clauseEnd, opensSetting, trimEnd } from './extents.ts';
import { type Sense, uttered } from './lexicon.ts';
import { lastInside, type Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** '… said: "…"', '… said, "…"', '… said "…" of it'. */
export function quotedComplement(
  reading: Reading,
  after: number,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  const { inside, quotations, document, tags } = reading;
  const first = tags[at] === 'comma' || document.tokens[at]!.text === ':' ? at + 1 : at;
  const quoted = inside[first] ?? -1;
  if (quoted < 0 || first >= unit.lastToken || quotations[quoted]!.firstToken !== first) {
    return colonComplement(reading, after, at, unit, senses);
  }
  const speaks = withFrame(senses, 'q');
  const sense = speaks ?? withFrame(senses, 'cton');
  if (!sense || isWork(reading, quotations[quoted]!, after, speaks)) return null;
  const quotation = listedQuotation(reading, quotations[quoted]!, unit);
  const next = quotation.lastToken;
  const alone =
    next >= unit.lastToken ||
    /^(?:comma|stop|punct|sub)$/.test(tags[next]!) ||
    /^(?:after|as|before|during|when)$/.test(document.tokens[next]!.lower) ||
    endsSentence(reading, quotation) ||
    startsClause(reading, quotation, unit) ||
    (tags[next] === 'prep' && opensSetting(reading, next, unit));
  const last = alone ? next : clauseEnd(reading, first, unit);
  return {
    sense: isSentence(quotation) ? uttered(sense) : sense,
    content: { first, last: Math.max(last, quotation.lastToken) },
    cueEnd: after,
  };
}

/** 'sang “Let It Rain”', 'spoke on the show “Wet Ground”': what is made is named, not said. */
function isWork(reading: Reading, quotation: Quotation, after: number, speaks: Sense | undefined): boolean {
  const { firstToken } = quotation;
  if (/^(?:comma|punct)$/.test(reading.tags[firstToken - 1]!) || !isTitled(reading, quotation)) return false;
  return firstToken > after || !speaks || /^(?:publish|sing|write)$/.test(reading.lemmas[after - 1] ?? '');
}

/** '…,” and she repeated it', '“…” but left': the writer goes on, unless what follows is quoted too. */
function startsClause(reading: Reading, quotation: Quotation, unit: Unit): boolean {
  const { tags, inside, document } = reading;
  const next = quotation.lastToken;
  if (tags[next] !== 'coord' || next + 1 >= unit.lastToken || inside[next + 1]! >= 0) return false;
  if (lastInside(document, quotation) === ',') return true;
  return (
    /^(?:past|have|be|modal)$/.test(tags[next + 1]!) ||
    (tags[next + 1] === 'subj' && !isQuotedSoon(reading, next, unit))
  );
}

function isQuotedSoon(reading: Reading, from: number, unit: Unit): boolean {
  for (let i = from; i < unit.lastToken; i++) if (reading.inside[i]! >= 0) return true;
  return false;
}

function endsSentence(reading: Reading, quotation: Quotation): boolean {
  const mark = lastInside(reading.document, quotation);
  const next = reading.tags[quotation.lastToken] ?? '';
  return /^[.!?]$/.test(mark) || (mark === ',' && /^(?:ing|adv|wh)$/.test(next));
}

/** 'said: The plan is …', without marks. */
function colonComplement(
  reading: Reading,
  after: number,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  if (reading.document.tokens[at]!.text !== ':') return null;
  const sense = withFrame(senses, 'q');
  if (!sense || at + 1 >= unit.lastToken || after - 1 === unit.firstToken) return null;
  return {
    sense,
    content: { first: at + 1, last: trimEnd(reading, at + 1, unit.lastToken) },
    cueEnd: after,
  };
}
