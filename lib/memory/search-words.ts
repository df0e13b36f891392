import { keyWords } from '../analysers/entities/merge/key.ts';
import type { ReadArticle } from './types.ts';

/** Shorter ones are in every article. */
const SHORTEST = 3;

/** Words by which an article is found: of its title, outlet, site, names, roles and quotes. */
export function wordsOf({ title, outlet, site, subjects }: ReadArticle): string[] {
  const texts = subjects.flatMap(({ name, role, said }) => [
    name,
    role,
    ...said.flatMap(({ parts }) => parts),
  ]);
  return searchWords([title, outlet, site, ...texts].filter(Boolean).join(' '));
}

/** Words to look for or to be found by: lower case, without accents, each once. */
export function searchWords(text: string): string[] {
  const words = text
    .split(/[\s\-–—/]+/)
    .flatMap(keyWords)
    .flatMap((word) => word.replace(/'s$/, ''));
  return [...new Set(words.filter((word) => word.length >= SHORTEST))];
}
