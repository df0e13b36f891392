import { JSDOM, VirtualConsole } from 'jsdom';

/** Pages without an address get one that no server has. */
export const NO_URL = 'http://page.invalid/';

/**
 * Parses the bytes of a saved page; scripts do not run and nothing is fetched.
 * The character set is found as browsers do it, from a byte order mark or the page's own declaration.
 * Call `close` when done: thousands of pages are read by one process.
 */
export function openPage(bytes: Buffer, url: string | null): { document: Document; close(): void } {
  // A console without listeners: a broken style sheet on a page is not our user's concern.
  const dom = new JSDOM(bytes, { url: url ?? NO_URL, virtualConsole: new VirtualConsole() });
  return { document: dom.window.document, close: () => dom.window.close() };
}
