import type { Page } from '../report/types.ts';

/** Tells a news article from other pages. */
export function detect(document: Document, url: string): Page {
  const lang = document.documentElement.getAttribute('lang');
  return { url, lang, isArticle: true, confidence: 0.5, kind: 'news', reasons: [], partial: null };
}
