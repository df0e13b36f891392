import type { Article } from '../../report/types.ts';
import { conceptKey, conceptWords } from './concept.ts';

/** Words that search engines are fed with. */
const NOISE =
  /\b(?:latest|breaking|comment|updates?|headlines?|exclusive|premium|newsletter|homepage|top stor(?:y|ies)|news)\b/i;
const MOST_WORDS = 6;

/**
 * The topics that the page declares, without the outlet's own name, its sections and what is there for search engines.
 * In the page's order, each concept once.
 */
export function cleanDeclared(article: Pick<Article, 'declaredTags' | 'outlet' | 'section'>): string[] {
  const seen = new Set([article.outlet, article.section].map((name) => conceptKey(name ?? '')));
  return article.declaredTags
    .map((label) => label.replace(/^#/, '').replace(/\s+/g, ' ').trim())
    .filter((label) => {
      const key = conceptKey(label);
      const isNew = key !== '' && !seen.has(key);
      seen.add(key);
      return isNew && !NOISE.test(label) && conceptWords(label).length <= MOST_WORDS && !/[:|_]/.test(label);
    });
}
