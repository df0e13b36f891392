import { describe, expect, it } from 'vitest';
import { type Here, shows } from './support.ts';

/** What a page's own scripts can find out about the extension, and do to it. */
export function describeTrust(here: Here): void {
  describe("a page's own script", () => {
    it('cannot load a file of the extension', async () => {
      const { driver, panel } = here;
      const base = await panel.evaluate((d) => new URL('/', d.baseURI).href);
      expect(base).toMatch(/^(?:chrome|moz)-extension:/);
      const loaded = await driver.page.evaluate(
        (root) =>
          Promise.all(
            ['reader.js', 'reader.css', 'icons/48.png', 'data/events.bin', 'sidepanel.html'].map((file) =>
              fetch(root + file).then(
                () => file,
                () => null,
              ),
            ),
          ),
        base,
      );
      expect(loaded).toEqual([null, null, null, null, null]);
    });

    it('cannot send it a message', async () => {
      const { driver, panel } = here;
      const id = await panel.evaluate((d) => new URL(d.baseURI).host);
      const answer = await driver.page.evaluate(async (extension) => {
        type Api = { runtime?: { sendMessage?(id: string, message: unknown): unknown } };
        const { chrome, browser } = globalThis as typeof globalThis & { chrome?: Api; browser?: Api };
        const send = chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage;
        if (!send) return 'no way';
        return Promise.resolve(send(extension, { kind: 'page/verdict', request: {} })).catch(() => 'refused');
      }, id);
      expect(['no way', 'refused']).toContain(answer);
    });

    it('sees nothing of it but its marks', async () => {
      const { driver } = here;
      const seen = await driver.page.evaluate(() => ({
        names: Object.getOwnPropertyNames(window).filter((name) => /backgrounder/i.test(name)),
        elements: document.querySelectorAll('backgrounder-card, [class*=backgrounder], [id*=backgrounder]')
          .length,
        sheets: [...document.styleSheets, ...document.adoptedStyleSheets].filter(({ href }) =>
          /extension:/.test(href ?? ''),
        ).length,
      }));
      expect(seen).toEqual({ names: [], elements: 0, sheets: 0 });
    });

    it('moves nothing in the panel with messages of its own', async () => {
      const { driver, panel } = here;
      await driver.page.evaluate(() => {
        for (const kind of ['page/verdict', 'panel/open', 'reader/read'])
          window.postMessage({ kind, request: { finding: 'x', isArticle: false } }, '*');
      });
      await shows(panel, 'report', '/sample.html');
    });
  });
}
