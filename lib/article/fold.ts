/** Characters that are drawn as nothing or only where a line breaks: left out of the text. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
/** Folded, a character is a space, nothing, two or three letters (ligatures), or itself. */
const SPECIAL = /[\s\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/;
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** What one UTF-16 unit of the page becomes in the text, before runs of spaces are joined. */
export function foldUnit(unit: string): string {
  if (!SPECIAL.test(unit)) return unit;
  if (INVISIBLE.test(unit)) return '';
  return LIGATURES[unit.charCodeAt(0) - 0xfb00] ?? ' ';
}

const INVISIBLE_OR_LIGATURE = /[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/g;
/** Blanks that are not one plain space: most strings of a page have some, and one search finds out. */
const IRREGULAR_BLANKS = /\s{2,}|[^\S ]/;

/** The text of a string of the page: spaces joined and trimmed, soft hyphens and the like gone, ligatures opened. */
export function fold(raw: string): string {
  let text = raw;
  if (text.search(INVISIBLE_OR_LIGATURE) >= 0) text = text.replace(INVISIBLE_OR_LIGATURE, foldUnit);
  if (IRREGULAR_BLANKS.test(text)) text = text.replace(/\s+/g, ' ');
  return text.trim();
}
