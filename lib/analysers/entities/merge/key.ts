import { CORPORATE } from '../../../languages/en/organizations.ts';

/** Spellings brought to one form, so that what differs only in dress compares equal. */

/** 'U.S.' and 'US', curly and straight marks, accents: words in lower case without dots and accents. */
export function keyWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/\./g, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]{1,8}$/gu, ''))
    .filter((word) => word !== '');
}

/** Key of any name. */
export function nameKey(name: string): string {
  const words = keyWords(name);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** Key of a body: without 'the' and company suffixes, 'Justice Department' as 'Department of Justice'. */
export function bodyKey(name: string): string {
  const words = keyWords(name).filter((word) => word !== '&' && word !== 'the');
  while (words.length > 1 && CORPORATE.has(words.at(-1)!)) words.pop();
  const [first, second] = words;
  if (words.length > 2 && (first === 'department' || first === 'ministry') && second === 'of') {
    return [...words.slice(2), first].join(' ');
  }
  return words.join(' ');
}

const SMALL_WORDS = new Set('a an and at for in of on the to de la du des der und et y'.split(' '));

/** Letters that may stand for a name: first letters of its words, without and with the small ones. */
export function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = (list: string[]) => list.map((word) => word[0]!.toUpperCase()).join('');
  return [letters(words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))), letters(words)];
}

const COUNTRY_LEAD = /^(?:U\.?S\.?|U\.?K\.?) (?=\S+ \S)/;

/** 'Fuel Standard' of 'U.S. Fuel Standard'; null where no country leads two words or more. */
export function withoutCountry(name: string): string | null {
  return COUNTRY_LEAD.test(name) ? name.replace(COUNTRY_LEAD, '') : null;
}

/** The letters of an acronym, or null: 'U.N.', 'JSOC', 'UNICEF', 'MI6', not 'Reuters'. */
export function acronymLetters(name: string): string | null {
  const bare = name.replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\p{N}&]{1,7}s?$/u.test(bare) ? bare.replace(/s$/, '') : null;
}

/** Each letter of the acronym in its order within the name, the first at its head. For acronyms put in brackets. */
export function couldStandFor(acronym: string, name: string): boolean {
  const full = nameKey(name);
  const letters = acronym.toLowerCase();
  if (full[0] !== letters[0] || full.length <= letters.length) return false;
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}
