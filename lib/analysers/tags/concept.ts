import { COUNTRIES } from '../../languages/en/countries.ts';
import { singular } from '../../languages/en/singular.ts';

/** Abbreviated, adjective and people's names of countries, by their lower-case form. */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases, demonyms }) =>
    [...aliases, ...demonyms].map((form): [string, string] => [fold(form), fold(name)]),
  ),
);

const LINKING_WORDS = new Set(['a', 'an', 'and', 'the', 'of', 'in', 'on', 'for', 'to']);

/** Lower case, without diacritics, dots and possessive endings; dashes and slashes part words. */
function fold(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '')
    .replace(/[-–—/&_#]+/g, ' ')
    .trim();
}

/** The words that carry a label's meaning, singular, countries by their usual name; in the order written. */
export function conceptWords(label: string): string[] {
  const whole = COUNTRY_OF.get(fold(label)) ?? fold(label);
  return whole
    .split(/\s+/)
    .flatMap((word) => (COUNTRY_OF.get(word) ?? word).split(' '))
    .map((word) => singular(word.replace(/[^\p{L}\p{N}]/gu, '')))
    .filter((word) => word !== '' && !LINKING_WORDS.has(word));
}

/** Labels with the same key are one tag: 'US-Mexico relations' and 'Mexico–United States relations'. */
export function conceptKey(label: string): string {
  return keyOf(conceptWords(label));
}

/** The key of a label with these concept words. */
export function keyOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : [...new Set(words)].toSorted().join(' ');
}

/** Who does it and the doing of it. */
const DOING = /(?:ers?|ors?|ing|ist|ment)$/;
const SHORTEST_ROOT = 4;

/** What a noun of doing is made from, cut alike: 'protester' and 'protest', 'trader', 'trading' and 'trade'. */
export function rootOf(word: string): string {
  const root = word.replace(DOING, '').replace(/e$/, '');
  return root.length < SHORTEST_ROOT ? word : root.replace(/([^aeiouls])\1$/, '$1');
}
