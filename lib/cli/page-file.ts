import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Pages without an address get one that no server has. */
export const NO_URL = 'http://page.invalid/';

/**
 * Parses the bytes of a saved page; scripts do not run and nothing is fetched. Bytes that are UTF-8 are read as such,
 * whatever the page declares: browsers and crawlers save pages in it, and the header that said so is gone. Of others
 * the character set is found as browsers do it.
 * Call `close` when done: thousands of pages are read by one process.
 */
export function openPage(bytes: Buffer, url: string | null): { document: Document; close(): void } {
  // A console without listeners: a broken style sheet on a page is not our user's concern.
  const options = { url: url ?? NO_URL, virtualConsole: new VirtualConsole() };
  const dom = new JSDOM(isUtf8(bytes) ? bytes.toString('utf8') : bytes, options);
  return { document: dom.window.document, close: () => dom.window.close() };
}
