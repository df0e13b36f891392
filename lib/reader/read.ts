import type { TextMap } from '../article/text-map.ts';
import { detect } from '../detect/index.ts';
import { extract } from '../extract/index.ts';
import type { Reading } from '../messages/protocol.ts';

export interface MappedReading {
  reading: Reading;
  map: TextMap;
}

/** Reads the page as it is now: verdict, article, and where each character of the text stands. Changes nothing. */
export function readPage(document: Document, url: string, trace: boolean): MappedReading {
  const page = detect(document, url);
  const { article, map, lang, partial } = extract(document, url, { trace });
  return { reading: { page: { ...page, lang, partial: page.partial ?? partial }, article }, map };
}
