import type { TextMap } from '../article/text-map.ts';
import { detect } from '../detect/index.ts';
import { type Extraction, extract } from '../extract/index.ts';
import type { SiteRule } from '../extract/site-rules.ts';
import type { Reading } from '../messages/protocol.ts';

export interface MappedReading {
  reading: Reading;
  map: TextMap;
}

/** Reads the page as it is now: verdict, article, and where each character of the text stands. Changes nothing. */
export function readPage(
  document: Document,
  url: string,
  trace: boolean,
  rules: readonly SiteRule[] = [],
): MappedReading {
  const page = detect(document, url);
  const { article, map, lang, partial } = withRules(document, url, trace, rules);
  return { reading: { page: { ...page, lang, partial: page.partial ?? partial }, article }, map };
}

/** Sites change: where the rules leave nothing of a page, it is read as if there were none. */
function withRules(document: Document, url: string, trace: boolean, rules: readonly SiteRule[]): Extraction {
  const ruled = extract(document, url, { trace, siteRules: rules });
  return ruled.article.text === '' && rules.length > 0 ? extract(document, url, { trace }) : ruled;
}
