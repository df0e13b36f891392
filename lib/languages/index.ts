import { COMMON_WORDS } from './common-words.ts';

/** Languages with word lists and rules of their own: folders beside this file. */
const SUPPORTED = new Set(['en']);

/** Words looked at: enough to tell, quick on a book. */
const SAMPLE = 600;
/** Fewer words than this are taken at the page's word. */
const ENOUGH_WORDS = 40;
/** Running text in any of the languages has about a third of its words in our lists; a menu has hardly any. */
const ENOUGH_SHARE = 0.12;

/**
 * The language of a text, by its most common words; what the page declares decides where they do not.
 * @param declared BCP 47, as the page says; often wrong, since templates are copied.
 * @returns BCP 47, or null when nothing tells
 */
export function languageOf(text: string, declared: string | null): string | null {
  const words =
    text
      .slice(0, SAMPLE * 12)
      .toLowerCase()
      .match(/[\p{L}']+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < ENOUGH_WORDS) return declared;
  const best = Object.entries(COMMON_WORDS)
    .map(([lang, common]) => ({
      lang,
      share: words.filter((word) => common.has(word)).length / words.length,
    }))
    .toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < ENOUGH_SHARE) return declared;
  return declared?.toLowerCase().split('-')[0] === best.lang ? declared : best.lang;
}

/** Whether findings can be made in this language; a text that tells no language is tried. */
export function isSupported(lang: string | null): boolean {
  return lang === null || SUPPORTED.has(lang.toLowerCase().split(/[-_]/)[0] ?? '');
}
