import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Panel, until } from '../../lib/cli/browser/driver.ts';
import { type Site, serve } from '../../lib/cli/browser/site.ts';

const PICTURES = new URL('./pictures/', import.meta.url).pathname;

const stateOf = (panel: Panel) =>
  panel.evaluate((d) => {
    const root = d.querySelector('[data-state]');
    const headline = d.querySelector('h1')?.textContent ?? '';
    return {
      name: root?.getAttribute('data-state') ?? '',
      url: root?.getAttribute('data-url') ?? '',
      headline,
    };
  });

const textOf = (panel: Panel) => panel.evaluate((d) => d.body.textContent ?? '');

/** Waits until the panel shows the page in the state. */
const shows = (panel: Panel, state: string, path?: string) =>
  until(
    () => stateOf(panel),
    ({ name, url }) => name === state && (path === undefined || url.endsWith(path)),
  );

/** What every browser must do, with the built extension and its real panel. */
export function describeExtension(name: string, launch: () => Promise<Driver>): void {
  describe(name, () => {
    let site: Site;
    let driver: Driver;
    let panel: Panel;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      site = await serve();
      driver = await launch();
      await driver.page.goto(`${site.base}/sample.html`);
      panel = await driver.openPanel();
    });

    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    it('reads the article of the active tab', async () => {
      await shows(panel, 'report', '/sample.html');
      const { headline } = await stateOf(panel);
      expect(headline).toBe('Washington drafts plan to send troops against Mexican cartels');
      const text = await textOf(panel);
      for (const finding of [
        'Claudia Sheinbaum',
        'Mexican President',
        'Our sovereignty is non-negotiable',
        'NBC News',
      ]) {
        expect(text).toContain(finding);
      }
      await driver.picture(`${PICTURES}${name}-page.png`);
      await panel.picture(`${PICTURES}${name}-panel.png`);
    });

    it('shows every section with items that point at the article', async () => {
      const sections = await panel.evaluate((d) =>
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
      await driver.page.evaluate(() => window.scrollTo(0, 0));
      await panel.evaluate((d) => {
        const keys = [...d.querySelectorAll<HTMLElement>('[data-section="history"] [data-evidence]')];
        keys.at(0)?.click();
      });
      const marked = await until(
        () =>
          driver.page.evaluate(() =>
            [...CSS.highlights.entries()]
              .filter(([key]) => key.startsWith('backgrounder'))
              .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
          ),
        (words) => words.some((word) => /century ago|1916/.test(word)),
      );
      expect(marked.length).toBeGreaterThan(0);
      expect(
        await until(
          () => driver.page.evaluate(() => window.scrollY),
          (y) => y > 0,
        ),
      ).toBeGreaterThan(0);
    });

    it("leaves the page's own nodes as they are", async () => {
      const html = await driver.page.evaluate(() => document.body.outerHTML);
      const served = await (await fetch(`${site.base}/sample.html`)).text();
      const body = served.slice(served.indexOf('<body>'), served.indexOf('</body>') + '</body>'.length);
      expect(html.replace(/\s+/g, ' ')).toBe(body.replace(/\s+/g, ' '));
    });

    it('says of other pages why there is nothing to show', async () => {
      await driver.page.goto(`${site.base}/listing.html`);
      await shows(panel, 'not-article', '/listing.html');
      await driver.page.goto(`${site.base}/german.html`);
      await shows(panel, 'language', '/german.html');
      expect((await stateOf(panel)).headline).toBe('Brücke über die Weser wird erneuert');
      await driver.page.goto(`${site.base}/empty.html`);
      await shows(panel, 'not-article', '/empty.html');
    });

    it('takes a hostile page for what it is: text', async () => {
      await driver.page.goto(`${site.base}/hostile.html`);
      await shows(panel, 'report', '/hostile.html');
      expect((await stateOf(panel)).headline).toContain('Council votes on harbour');
      expect(await textOf(panel)).toContain('<script>window.__owned=1</script> is not a policy');
      const markup = await panel.evaluate((d) => ({
        images: d.querySelectorAll('img[src="x"]').length,
        scripts: [...d.querySelectorAll('script')].filter((script) => !script.src).length,
        owned: '__owned' in (d.defaultView ?? {}),
        polluted: 'polluted' in {},
      }));
      expect(markup).toEqual({ images: 0, scripts: 0, owned: false, polluted: false });
    });

    it('follows the active tab', async () => {
      await driver.page.goto(`${site.base}/sample.html`);
      await shows(panel, 'report', '/sample.html');
      const second = await driver.newPage();
      await second.goto(`${site.base}/second.html`);
      await shows(panel, 'report', '/second.html');
      expect((await stateOf(panel)).headline).toBe('Ferry company fined after winter sinking');
      await driver.page.bringToFront();
      await shows(panel, 'report', '/sample.html');
      await second.close();
    });

    it('has no accessibility violations in the panel', async () => {
      expect(await panel.axe()).toEqual([]);
    });

    it('takes a changed option up at once, and the options page is accessible', async () => {
      const options = await driver.openExtensionPage('options.html');
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
        () => panel.evaluate((d) => d.documentElement.dataset['theme'] ?? ''),
        (theme) => theme === 'dark',
      );
      await until(
        () => panel.axe(),
        (ids) => ids.length === 0,
      );
    });
  });
}
