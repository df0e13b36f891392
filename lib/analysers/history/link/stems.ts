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

/** Stems of the words of a text that tell what it is about. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (!PLAIN_WORDS.has(lower) && !PLAIN_WORDS.has(stem(word))) stems.add(stem(word));
  }
  return stems;
}
