import type { Article } from '../report/types.ts';

export interface Extraction {
  article: Article;
  partial: string | null;
}

/** Reads the article of a page. */
export function extract(_document: Document, _url: string, _options: { trace?: boolean } = {}): Extraction {
  throw new Error('not made yet');
}
