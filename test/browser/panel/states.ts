import { describe, expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { clearOptions, type Here, press, setOption, shows, stateOf, textOf, visit } from '../support.ts';

/** What a reader who gives no access to all sites sees; no other test can follow. */
export function describeAccess(here: Here): void {
  describe('without access to sites', () => {
    it('asks for a click, and for nothing else', async () => {
      await here.driver.withholdAccess();
      // The first tab was opened to the extension by the click on its button.
      const page = await here.driver.newPage();
      await page.goto(`${here.site.base}/second.html?access`);
      await shows(here.panel, 'needs-access');
      expect(await here.panel.axe()).toEqual([]);
    });
  });
}

/** Every state that a page or the reader can bring about, and the way out of it. */
export function describeStates(here: Here): void {
  describe('states', () => {
    it('shows how far reading has come', async () => {
      await here.panel.evaluate((d) => {
        const root = d.querySelector('main')!;
        const seen: string[] = [];
        const View = d.defaultView as Window & typeof globalThis;
        new View.MutationObserver(() => {
          seen.push(root.getAttribute('data-state') ?? '');
          root.setAttribute('data-seen', seen.join(' '));
        }).observe(root, { attributes: true, attributeFilter: ['data-state'] });
      });
      await visit(here, '/reservoir.html?steps');
      const seen = await here.panel.evaluate((d) => d.querySelector('main')?.getAttribute('data-seen') ?? '');
      expect(seen.split(' ')).toEqual(expect.arrayContaining(['reading', 'report']));
    });

    it.each([
      ['/listing.html', 'not-article', 'This page is not an article'],
      ['/empty.html', 'not-article', 'This page is not an article'],
      ['/german.html', 'language', 'Brücke über die Weser wird erneuert'],
      ['/paywalled.html', 'partial', 'Only a part of this article is on the page'],
    ])('%s: %s', async (path, state, words) => {
      await visit(here, path, state);
      await until(async () => (await textOf(here.panel)).includes(words));
      expect(await here.panel.axe()).toEqual([]);
    });

    it('reads a page anyway', async () => {
      await visit(here, '/listing.html', 'not-article');
      await press(here.panel, '[data-action]');
      await until(async () => (await stateOf(here.panel)).name !== 'not-article');
    });

    it('leaves a site alone that is turned off, and reads it again when it is turned on', async () => {
      await visit(here, '/second.html');
      await press(here.panel, '.switch input');
      await shows(here.panel, 'off', '/second.html');
      await press(here.panel, '[data-action]');
      await shows(here.panel, 'report', '/second.html');
    });

    it('waits for a click where the reader wants that', async () => {
      await setOption(here.panel, 'reading.mode', 'click');
      await here.driver.page.goto(`${here.site.base}/sample.html?click`);
      await shows(here.panel, 'idle', '/sample.html?click');
      await press(here.panel, '[data-action]');
      await shows(here.panel, 'report', '/sample.html?click');
      await clearOptions(here.panel);
    });

    it('says so where a page did not load', async () => {
      await here.driver.page.goto('http://localhost:1/').catch(() => undefined);
      await until(
        () => stateOf(here.panel),
        ({ name }) => name === 'failed' || name === 'restricted',
      );
      expect(await here.panel.axe()).toEqual([]);
    });

    it("says of the browser's own pages that no extension may read them", async () => {
      await here.driver.page.goto('about:blank');
      await shows(here.panel, 'restricted');
    });
  });
}
