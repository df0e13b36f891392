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

/** The text of a string of the page: spaces joined and trimmed, soft hyphens and the like gone, ligatures opened. */
export function fold(raw: string): string {
  let text = raw;
  if (/[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/.test(raw)) {
    text = raw.replace(/[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/g, foldUnit);
  }
  return text.replace(/\s+/g, ' ').trim();
}
