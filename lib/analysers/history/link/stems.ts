import { COUNTRY_BY_DEMONYM } from '../../../languages/en/countries.ts';
import { PLAIN_WORDS } from '../../../languages/en/times/plain-words.ts';

const ENDINGS = /(?:ations?|ings?|edly|ed|ies|ied|es|ers?|ions?|ly|s|e|y)$/;

/** A word without its most common endings; enough to know 'occupied' by 'occupation'. Lower case. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 5) return lower;
  const short = lower.replace(ENDINGS, '');
  return short.length < 3 ? lower : short;
}

const WORD = /[\p{L}\p{M}]{3,30}/gu;

/** Stems of the words of a text that tell what it is about; names of peoples count as places, so they are left out. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const short = stem(word);
    const isPlain =
      PLAIN_WORDS.has(word.toLowerCase()) || PLAIN_WORDS.has(short) || COUNTRY_BY_DEMONYM.has(word);
    if (!isPlain) stems.add(short);
  }
  return stems;
}
