import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../lib/cli/browser/driver.ts';
import { serve } from '../../lib/cli/browser/site.ts';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { describeExtremes } from './extremes.ts';
import { type Here, shows } from './support.ts';
import { describeTrust } from './trust.ts';

/** How long a life: the short one is part of every test run, `npm run soak` lives the long one. */
const NAVIGATIONS = Number(process.env['SOAK_NAVIGATIONS'] ?? 20);
const TABS = Number(process.env['SOAK_TABS'] ?? 4);
const MOST_GROWTH = 1.15;

const ROUTE = [
  ['/sample.html', 'report'],
  ['/second.html', 'report'],
  ['/listing.html', 'not-article'],
  ['/reservoir.html', 'report'],
  ['/german.html', 'language'],
] as const;

/** What the panel holds on to, once all that can be let go is. */
interface Held {
  heap: number;
  /** Event listeners of the panel's document; null where the browser does not count them. */
  listeners: number | null;
}

const PANEL = '/sidepanel.html';

async function panelSession(driver: Driver): Promise<CDPSession> {
  const target = driver.page
    .browser()
    .targets()
    .find((t) => t.url().endsWith(PANEL));
  if (!target) throw new Error('no panel is open');
  return target.createCDPSession();
}

async function heldInChromium(driver: Driver): Promise<Held> {
  const session = await panelSession(driver);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return {
    heap: usedSize,
    listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? null,
  };
}

/** Firefox tells no heap of one page from outside; its extension process holds the panel and the background. */
async function heldInFirefox(driver: Driver): Promise<Held> {
  const heap = await driver.privileged?.(`new Promise((done) =>
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(() =>
      ChromeUtils.requestProcInfo().then(({ children }) => done(children.find(({ type }) => type === 'extension').memory))))`);
  return { heap: Number(heap), listeners: null };
}

const held = (driver: Driver): Promise<Held> =>
  driver.name === 'chromium' ? heldInChromium(driver) : heldInFirefox(driver);

async function go({ site, panel }: Here, tab: Page, step: number): Promise<void> {
  const [path, state] = ROUTE[step % ROUTE.length]!;
  await tab.goto(site.base + path);
  await tab.bringToFront();
  await shows(panel, state, path);
}

/** Ends the background as browsers do when it has been idle. */
async function stopBackground(driver: Driver): Promise<void> {
  if (driver.privileged) {
    await driver.privileged(
      `[...WebExtensionPolicy.getActiveExtensions()].find(({ name }) => name === 'Backgrounder').extension.terminateBackground()`,
    );
    return;
  }
  const target = driver.page
    .browser()
    .targets()
    .find((t) => t.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/** As an update does: the same extension is installed over the one that runs. */
async function update({ page, name }: Driver): Promise<void> {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  await page.browser().installExtension(`${ROOT}.output/${folder}`);
  if (name === 'chromium') await page.browser().waitForTarget((target) => target.type() === 'service_worker');
}

export function describeLongLife(name: string, launch: () => Promise<Driver>): void {
  describe(`a long life in ${name}`, () => {
    const here = {} as Here;
    const errors: string[] = [];

    beforeAll(async () => {
      here.site = await serve();
      here.driver = await launch();
      here.driver.page.on('pageerror', (error) => errors.push(String(error)));
      await here.driver.page.goto(`${here.site.base}/sample.html`);
      here.panel = await here.driver.openPanel();
      await shows(here.panel, 'report', '/sample.html');
    });

    afterAll(async () => {
      await here.driver?.close();
      here.site?.close();
    });

    it(`lets go of what it held after ${NAVIGATIONS} navigations over ${TABS} tabs`, {
      timeout: 60_000 + NAVIGATIONS * 5000,
    }, async () => {
      const { driver } = here;
      const tabs = [driver.page];
      while (tabs.length < TABS) tabs.push(await driver.newPage());
      for (const [i, tab] of tabs.entries()) await go(here, tab, i);
      // Where it starts: every kind of page seen once, so that what is loaded once is there.
      for (let step = 0; step < ROUTE.length; step++) await go(here, driver.page, step);
      await go(here, driver.page, 0);
      const before = await held(driver);
      for (let i = 0; i < NAVIGATIONS; i++) await go(here, tabs[i % TABS]!, i + Math.floor(i / TABS));
      await go(here, driver.page, 0);
      for (const tab of tabs.slice(1)) await tab.close();
      await shows(here.panel, 'report', '/sample.html');
      const after = await held(driver);
      expect(after.heap / before.heap).toBeLessThan(MOST_GROWTH);
      if (before.listeners !== null)
        expect(after.listeners).toBeLessThanOrEqual(before.listeners * MOST_GROWTH);
    });

    it('goes on when the browser has ended the background', async () => {
      await stopBackground(here.driver);
      await go(here, here.driver.page, 1);
      await go(here, here.driver.page, 0);
    });

    it('goes on when a tab is closed while it is read', async () => {
      const tab = await here.driver.newPage();
      await tab.bringToFront();
      // Without its end: it has none, the tab is closed first.
      void tab.goto(`${here.site.base}/second.html`).catch(() => null);
      await new Promise((done) => setTimeout(done, 50));
      await tab.close();
      await here.driver.page.bringToFront();
      await shows(here.panel, 'report', '/sample.html');
    });

    it('leaves nothing on the page when the panel is closed', async () => {
      const { driver, panel } = here;
      const marks = () =>
        driver.page.evaluate(
          () => [...CSS.highlights.keys()].filter((key) => key.startsWith('backgrounder')).length,
        );
      await until(marks, (count) => count > 0);
      await panel.close();
      await until(marks, (count) => count === 0);
      expect(await driver.page.evaluate(() => document.querySelector('backgrounder-card'))).toBeNull();
      here.panel = await driver.openPanel();
      await shows(here.panel, 'report', '/sample.html');
    });

    describeTrust(here);
    describeExtremes(here);

    it('is quiet on an open page when it is updated, and reads it again', async () => {
      const { driver } = here;
      errors.length = 0;
      await update(driver);
      const open = (await driver.page.browser().pages()).map((page) => page.url());
      expect(open.filter((url) => url.includes('welcome'))).toEqual([]);
      await driver.page.evaluate(() => void window.dispatchEvent(new Event('scroll')));
      await driver.page.click('h1');
      here.panel = await until(() => driver.openPanel());
      await driver.page.reload();
      await shows(here.panel, 'report', '/sample.html');
      expect(errors).toEqual([]);
    });
  });
}
