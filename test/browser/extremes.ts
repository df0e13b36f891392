import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../lib/cli/browser/driver.ts';
import { type Site, serve } from '../../lib/cli/browser/site.ts';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { type Here, stateOf } from './support.ts';

const SAMPLE = readFileSync(`${ROOT}test/pages/sample.html`, 'utf8');
const SENTENCE =
  'Mayor Dana Whitlock said on Tuesday that “we will build it”, a decade after the flood of 1999. ';
/** A script that writes into the article for as long as it is open. */
const RESTLESS =
  "<script>let n = 0; setInterval(() => { const line = document.createElement('p'); line.textContent = 'Vote ' + n++; document.querySelector('article').append(line); if (n > 50) line.previousSibling.remove(); }, 20)</script>";

/** A script that breaks what other scripts of the page rely on. */
const TAMPERING =
  "<script>const no = () => { throw new Error('broken'); }; for (const owner of [Array, String, Map, Set, RegExp, Element, Node, Range, TreeWalker]) for (const name of Object.getOwnPropertyNames(owner.prototype)) try { Object.defineProperty(owner.prototype, name, { get: no }); } catch {} JSON.parse = JSON.stringify = no;</script>";

const withMore = (paragraphs: string): string =>
  SAMPLE.replace('<p class="tags">', `${paragraphs}<p class="tags">`);

/** The sample article at the ends of what pages are, by file name. */
const PAGES: Record<string, () => string> = {
  'deep.html': () => SAMPLE.replace('<body>', `<body>${'<div>'.repeat(10_000)}`),
  'ten-megabytes.html': () => withMore(`<p>${SENTENCE.repeat(10)}</p>`.repeat(10_500)),
  'one-line.html': () => withMore(`<p>${SENTENCE.repeat(2000)}</p>`),
  'cut.html': () => SAMPLE.slice(0, SAMPLE.indexOf('<p class="tags">') + 9),
  'tampered.html': () => SAMPLE.replace('</body>', `${TAMPERING}</body>`),
  'restless.html': () => SAMPLE.replace('</body>', `${RESTLESS}</body>`),
};

const SETTLED = new Set(['report', 'partial', 'not-article', 'language', 'nothing']);

/** Whatever a page is, the panel says what it made of it. */
export function describeExtremes(here: Here): void {
  describe('a page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
    let site: Site;

    beforeAll(async () => {
      for (const [name, write] of Object.entries(PAGES)) writeFileSync(join(folder, name), write());
      site = await serve(folder);
    });

    afterAll(async () => {
      await here.driver.page.goto(`${here.site.base}/sample.html`);
      site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(Object.keys(PAGES))('has a named state: %s', { timeout: 120_000 }, async (name) => {
      const { driver, panel } = here;
      await driver.page.goto(`${site.base}/${name}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      const shown = await until(
        () => stateOf(panel),
        (now) => now.url.endsWith(`/${name}`) && SETTLED.has(now.name),
        60_000,
      );
      expect(shown.name).toBe('report');
      expect(shown.headline).toBe('Washington drafts plan to send troops against Mexican cartels');
    });
  });
}
