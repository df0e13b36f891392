import { phraseStartingAt, type Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const FINITE = /^(?:verb|be|have|do|modal)$/;
// What leads in before the subject: 'On Wednesday,', 'However,', 'Asked why,', 'Speaking later,', 'While …,'.
const LEADS_IN = /^(?:prep|sub|adv|ing|past|to|wh)$/;

/**
 * The noun phrase at the head of a clause whose verb stands behind `comma`, with only descriptions and settings between
 * commas in between: 'Ann Lee, 22, of Salem, Ore., said', 'On Friday, however, the owner, Tom Berg, said'.
 */
export function headOfSegments(reading: Reading, comma: number, unit: Unit): Range | null {
  const segments = segmentsBefore(reading, comma, unit);
  for (const [index, segment] of segments.entries()) {
    const first = reading.tags[segment.first] === 'coord' ? segment.first + 1 : segment.first;
    const words = first < segment.last ? phraseStartingAt(reading, first, segment.last) : null;
    if (words && skipBracket(reading, words.last) === segment.last) {
      const rest = segments.slice(index + 1);
      if (rest.length > 0 && rest.every((s) => isAside(reading, s))) return words;
    }
    if (!LEADS_IN.test(reading.tags[first] ?? '')) return null;
  }
  return null;
}

/** The parts between commas from the head of the clause up to `comma`; brackets are not looked into. */
function segmentsBefore(reading: Reading, comma: number, unit: Unit): Range[] {
  const { tokens } = reading.document;
  const segments: Range[] = [];
  let depth = 0;
  let first = clauseHead(reading, comma, unit);
  for (let i = first; i <= comma; i++) {
    if (tokens[i]!.text === '(') depth++;
    else if (tokens[i]!.text === ')') depth = Math.max(0, depth - 1);
    if (i < comma && (reading.tags[i] !== 'comma' || depth > 0)) continue;
    if (i > first) segments.push({ first, last: i });
    first = i + 1;
  }
  return segments;
}

/** Behind the last semicolon, colon, or quotation that is a part of the sentence of its own. */
function clauseHead(reading: Reading, comma: number, unit: Unit): number {
  const { tokens } = reading.document;
  let i = comma;
  while (i > unit.firstToken && !/^[;:]$/.test(tokens[i - 1]!.text)) {
    const quotation = reading.inside[i - 1]!;
    if (quotation < 0) {
      i--;
      continue;
    }
    const { firstToken } = reading.quotations[quotation]!;
    const before = firstToken - 1;
    if (before < unit.firstToken || /^(?:comma|stop|punct)$/.test(reading.tags[before]!)) break;
    i = firstToken;
  }
  return i;
}

/** Token after the bracket that opens at `at`, or `at`. */
function skipBracket(reading: Reading, at: number): number {
  const { tokens } = reading.document;
  if (tokens[at]?.text !== '(') return at;
  let i = at;
  while (i < tokens.length && tokens[i]!.text !== ')') i++;
  return i + 1;
}

/** It only describes: no finite verb, or one in a relative or subordinate clause. */
function isAside(reading: Reading, { first, last }: Range): boolean {
  const { tags } = reading;
  if (/^(?:wh|sub)$/.test(tags[first]!) || (tags[first] === 'prep' && tags[first + 1] === 'wh')) return true;
  for (let i = first; i < last; i++) {
    if (tags[i] === 'wh' || tags[i] === 'that') return true;
    if (FINITE.test(tags[i]!) || tags[i] === 'subj') return false;
    if (tags[i] === 'past' && i === first && !/^(?:prep|to|adv|that|name)$/.test(tags[i + 1] ?? ''))
      return false;
  }
  return true;
}
