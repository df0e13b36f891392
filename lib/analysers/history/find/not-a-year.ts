import { CAR_MAKES, COUNTING, NUMBERED, STREETS, UNITS } from '../../../languages/en/times/cues.ts';

/** How far a word may lie from the number, in characters; keeps every look-around bounded. */
const REACH = 40;

/** Is the four-digit number at `start..end` of `text` a count, a price, a name's number …, and no year? */
export function isNumberNotYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    joinsOther(before, after) ||
    isNumbered(before) ||
    isCounted(before, after) ||
    isAddress(after) ||
    isModel(after)
  );
}

/** Glued to signs that no year has: prices, decimals, thousands, phone numbers, clock times, handles. */
function joinsOther(before: string, after: string): boolean {
  return (
    /[$€£¥#@+=_*&%/\\]$|\d[.,:-]$|[\p{L}\p{N}]-$|[-–—]\d{1,3}[-–—]$/u.test(
      before.replace(/(?:post|pre)-$/i, ' '),
    ) ||
    /^(?:[.,:]\d|[%°€£$_@*=/\\]|-(?!era|born|style|model|vintage|present|to-)[\p{L}\d]|[-–—]\d{3}(?!\d))/u.test(
      after,
    )
  );
}

/** 'Flight 1549', 'Resolution 1973', 'No. 1812'. */
function isNumbered(before: string): boolean {
  const word = /([\p{L}\d]{1,20})\.?[\s\u00a0]$/u.exec(before)?.[1];
  if (!word) return false;
  if (/^(?:resolution|resolutions|boeing)$/i.test(word)) return true;
  return NUMBERED.has(word.toLowerCase());
}

/** '2000 pages', 'about 1200 people', '1500 or so'. */
function isCounted(before: string, after: string): boolean {
  const next =
    /^[\s\u00a0](?:(?:or so|more|other|additional|new|extra|square|cubic)[\s\u00a0])?([\p{L}]{1,20})/u.exec(
      after,
    )?.[1];
  if (next !== undefined && UNITS.has(next.toLowerCase()) && next === next.toLowerCase()) {
    return (
      !/\b(?:in|since|of|until|from|the|by|after|before|during|late|early)[\s\u00a0]$/i.test(before) ||
      /^[a-z]*\d/.test(next)
    );
  }
  const counting = /(\p{L}{1,20})[\s\u00a0](?:than[\s\u00a0])?$/u.exec(before)?.[1]?.toLowerCase();
  if (counting === undefined) return false;
  if (/(?:more|less|fewer|at least|up to|as many as|close to)[\s\u00a0](?:than[\s\u00a0])?$/i.test(before))
    return true;
  return COUNTING.has(counting) && /^[\s\u00a0]\p{Ll}{2,20}s\b/u.test(after);
}

/** '1600 Pennsylvania Avenue' */
function isAddress(after: string): boolean {
  const street =
    /^[\s\u00a0](?:[NSEW]\.?[\s\u00a0])?(?:\p{Lu}[\p{L}.]{1,20}|\d{1,3}(?:st|nd|rd|th))[\s\u00a0](\p{L}{2,10})/u.exec(
      after,
    )?.[1];
  return street !== undefined && STREETS.has(street.toLowerCase()) && /^\p{Lu}/u.test(street);
}

/** '1987 Chevrolet Cavalier' */
function isModel(after: string): boolean {
  const make = /^[\s\u00a0](\p{Lu}[\p{L}-]{1,20})/u.exec(after)?.[1];
  return make !== undefined && CAR_MAKES.has(make.toLowerCase());
}
