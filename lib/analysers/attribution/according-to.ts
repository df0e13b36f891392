import { clauseStart, trimEnd } from './extents.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';

/** 'According to X, …', '…, according to X', 'in X's words', 'per X'. */
export function accordingTo(reading: Reading, unit: Unit, out: Attribution[]): void {
  const { tokens } = reading.document;
  for (let i = unit.firstToken; i + 1 < unit.lastToken; i++) {
    if (reading.inside[i] !== -1) continue;
    const width = cueWidth(reading, i);
    if (width === 0) continue;
    const source = phraseStartingAt(reading, i + width, unit.lastToken);
    if (!source) continue;
    const content = contentAround(reading, i, sourceEnd(reading, source, unit), unit);
    if (content.length === 0) continue;
    const wrote = tokens[i]!.lower === 'per';
    out.push({
      content,
      cue: { first: i, last: i + width },
      speaker: source,
      antecedent: null,
      implied: null,
      continues: null,
      act: 'said',
      loaded: false,
      rule: wrote ? 'per' : 'according-to',
      confidence: wrote ? 0.6 : 0.9,
      unit: unit.index,
    });
  }
}

/** How many tokens the cue has at `i`; 'per' counts only between a comma and a name ('$3 per barrel' is none). */
function cueWidth(reading: Reading, i: number): 0 | 1 | 2 {
  const { tokens } = reading.document;
  const word = tokens[i]!.lower;
  if (word === 'according' && tokens[i + 1]!.lower === 'to') return 2;
  const afterComma = i > 0 && reading.tags[i - 1] === 'comma';
  const named =
    /^\p{Lu}/u.test(tokens[i + 1]!.text) ||
    (tokens[i + 1]!.lower === 'the' && reading.tags[i + 2] === 'name');
  return word === 'per' && afterComma && named ? 1 : 0;
}

/** Token after the source and its apposition: 'according to Smith, a farmer,'. */
function sourceEnd(reading: Reading, source: Range, unit: Unit): number {
  const { tags, document } = reading;
  let i = source.last;
  for (let steps = 0; steps < 3 && i + 1 < unit.lastToken; steps++) {
    if (
      /^(?:who|which|that|released|published|obtained|reviewed|seen|conducted|filed|posted|compiled)$/.test(
        document.tokens[i]!.lower,
      )
    ) {
      i = nextComma(reading, i, unit);
    }
    const after = tags[i + 1]!;
    const apposition =
      tags[i] === 'comma' &&
      (after === 'det' || after === 'wh' || /^(?:which|who)$/.test(document.tokens[i + 1]!.lower));
    if (!apposition || !isApposition(reading, i + 1, unit)) break;
    i = nextComma(reading, i + 1, unit);
  }
  return i;
}

function nextComma(reading: Reading, from: number, unit: Unit): number {
  let i = from;
  while (i < unit.lastToken && reading.tags[i] !== 'comma' && reading.tags[i] !== 'stop') i++;
  return i;
}

/** Only words that describe: a finite verb before the next comma shows a clause ('according to X, the plan failed'). */
function isApposition(reading: Reading, first: number, unit: Unit): boolean {
  if (reading.tags[first] === 'wh') return true;
  const end = nextComma(reading, first, unit);
  if (end >= unit.lastToken) return false;
  for (let i = first; i < end; i++)
    if (/^(?:verb|be|have|do|modal|past|subj)$/.test(reading.tags[i]!)) return false;
  return true;
}

function contentAround(reading: Reading, cue: number, after: number, unit: Unit): Range[] {
  const { tags } = reading;
  const lead = cue - 1;
  const start = lead >= unit.firstToken ? clauseStart(reading, cue, unit) : cue;
  const parts: Range[] = [];
  const leftLast = lead >= unit.firstToken ? trimEnd(reading, start, cue) : start;
  const onlyConnector =
    leftLast - start <= 1 && (tags[start] === 'coord' || tags[start] === 'adv' || tags[start] === 'subj');
  const finite = hasFinite(reading, start, leftLast);
  if (leftLast > start && !onlyConnector) parts.push({ first: start, last: leftLast });
  if (finite && !dangles(reading, leftLast - 1)) return parts;
  const first = tags[after] === 'comma' || reading.document.tokens[after]?.text === ':' ? after + 1 : after;
  const last = trimEnd(reading, first, unit.lastToken);
  if (last > first && first < unit.lastToken) parts.push({ first, last });
  return parts.length === 1 || finite
    ? parts
    : parts.filter((p) => p.last - p.first > 1 || parts.length === 1);
}

/** 'He had, according to Lee, left': the auxiliary waits for its verb. */
const dangles = (reading: Reading, i: number): boolean => /^(?:be|have|modal)$/.test(reading.tags[i]!);

function hasFinite(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (/^(?:verb|be|have|do|modal|past)$/.test(reading.tags[i]!)) return true;
  }
  return false;
}
