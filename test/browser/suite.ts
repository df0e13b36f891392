import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../lib/cli/browser/driver.ts';
import { serve } from '../../lib/cli/browser/site.ts';
import { describeFindings } from './panel/findings.ts';
import { describeLook } from './panel/look.ts';
import { describePage } from './panel/page.ts';
import { describeAccess, describeStates } from './panel/states.ts';
import { describeTabs } from './panel/tabs.ts';
import { type Here, shows, stateOf, textOf } from './support.ts';

const PICTURES = new URL('./pictures/', import.meta.url).pathname;

/** What every browser must do, with the built extension and its real panel. */
export function describeExtension(name: string, launch: () => Promise<Driver>): void {
  describe(name, () => {
    const here = {} as Here;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      here.site = await serve();
      here.driver = await launch();
      await here.driver.page.goto(`${here.site.base}/sample.html`);
      here.panel = await here.driver.openPanel();
    });

    afterAll(async () => {
      await here.driver?.close();
      here.site?.close();
    });

    it('reads the article of the active tab', async () => {
      await shows(here.panel, 'report', '/sample.html');
      const { headline } = await stateOf(here.panel);
      expect(headline).toBe('Washington drafts plan to send troops against Mexican cartels');
      const text = await textOf(here.panel);
      for (const finding of [
        'Claudia Sheinbaum',
        'Mexican President',
        'Our sovereignty is non-negotiable',
        'NBC News',
      ]) {
        expect(text).toContain(finding);
      }
      await here.driver.picture(`${PICTURES}${name}-page.png`);
      await here.panel.picture(`${PICTURES}${name}-panel.png`);
    });

    it('shows every section with items that point at the article', async () => {
      const sections = await here.panel.evaluate((d) =>
        [...d.querySelectorAll('[data-section]')].map((section) => ({
          name: section.getAttribute('data-section'),
          evidence: section.querySelectorAll('[data-evidence]').length,
        })),
      );
      for (const wanted of ['quotes', 'entities', 'history', 'tags']) {
        expect(sections.find((section) => section.name === wanted)?.evidence, wanted).toBeGreaterThan(0);
      }
    });

    it('scrolls to the words of a finding and marks them in the page', async () => {
      await here.driver.page.evaluate(() => window.scrollTo(0, 0));
      await here.panel.evaluate((d) => {
        const keys = [...d.querySelectorAll<HTMLElement>('[data-section="history"] [data-evidence]')];
        keys.at(0)?.click();
      });
      const marked = await until(
        () =>
          here.driver.page.evaluate(() =>
            [...CSS.highlights.entries()]
              .filter(([key]) => key.startsWith('backgrounder'))
              .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
          ),
        (words) => words.some((word) => /century ago|1916/.test(word)),
      );
      expect(marked.length).toBeGreaterThan(0);
      expect(
        await until(
          () => here.driver.page.evaluate(() => window.scrollY),
          (y) => y > 0,
        ),
      ).toBeGreaterThan(0);
    });

    it("leaves the page's own nodes as they are", async () => {
      const html = await here.driver.page.evaluate(() => document.body.outerHTML);
      const served = await (await fetch(`${here.site.base}/sample.html`)).text();
      const body = served.slice(served.indexOf('<body>'), served.indexOf('</body>') + '</body>'.length);
      expect(html.replace(/\s+/g, ' ')).toBe(body.replace(/\s+/g, ' '));
    });

    it('takes a hostile page for what it is: text', async () => {
      await here.driver.page.goto(`${here.site.base}/hostile.html`);
      await shows(here.panel, 'report', '/hostile.html');
      expect((await stateOf(here.panel)).headline).toContain('Council votes on harbour');
      expect(await textOf(here.panel)).toContain('<script>window.__owned=1</script> is not a policy');
      const markup = await here.panel.evaluate((d) => ({
        images: d.querySelectorAll('img[src="x"]').length,
        scripts: [...d.querySelectorAll('script')].filter((script) => !script.src).length,
        owned: '__owned' in (d.defaultView ?? {}),
        polluted: 'polluted' in {},
      }));
      expect(markup).toEqual({ images: 0, scripts: 0, owned: false, polluted: false });
    });

    it('has no accessibility violations in the panel', async () => {
      expect(await here.panel.axe()).toEqual([]);
    });

    it('takes a changed option up at once, and the options page is accessible', async () => {
      const options = await here.driver.openExtensionPage('options.html');
      await until(() => options.evaluate((d) => d.querySelector('form, fieldset, main') !== null));
      expect(await options.axe()).toEqual([]);
      await options.picture(`${PICTURES}${name}-options.png`);
      await until(() =>
        options.evaluate((d) => {
          const dark = d.querySelector<HTMLElement>('[name="look.theme"][value="dark"]');
          dark?.click();
          return dark !== null;
        }),
      );
      await until(
        () => here.panel.evaluate((d) => d.documentElement.dataset['theme'] ?? ''),
        (theme) => theme === 'dark',
      );
      await until(
        () => here.panel.axe(),
        (ids) => ids.length === 0,
      );
    });

    describeStates(here);
    describePage(here);
    describeFindings(here);
    describeTabs(here);
    describeLook(here);
    describeAccess(here);
  });
}
