import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A document from markup of one's own. */
export const documentOf = (html: string): Document => new JSDOM(html).window.document;

/** A page of test/pages. */
export const pageOf = (name: string): Document =>
  documentOf(readFileSync(join(import.meta.dirname, '..', 'pages', `${name}.html`), 'utf8'));
