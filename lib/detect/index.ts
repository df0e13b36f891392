import { openDom } from '../article/dom.ts';
import type { Page } from '../report/types.ts';

/** Whether a page is a news article, and why. */
export function detect(document: Document, url: string): Page {
  const dom = openDom(document);
  const lang = dom.root ? dom.attr(dom.root, 'lang') : null;
  return { url, lang, isArticle: true, confidence: 0.5, kind: 'news', reasons: [], partial: null };
}
