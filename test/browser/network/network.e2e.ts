import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { type Site, serve } from '../../../lib/cli/browser/site.ts';
import { readNetLog, watchFirefox } from './requests.ts';

const ARTICLES = 20;
const PAGES = ['sample.html', 'second.html', 'reservoir.html', 'extract-news.html'];
/** Nothing listens there: not even the one request that the test makes itself goes anywhere. */
const NOWHERE = { names: ['en.wikipedia.org'], port: 9 };

describe.each([{ name: 'chromium' as const }, { name: 'firefox' as const }])(
  'the network in $name',
  ({ name }) => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
    const netLog = join(folder, 'net.json');
    let site: Site;
    let driver: Driver;
    let panel: Panel;
    let requestsOfFirefox: (() => Promise<string[]>) | null = null;

    beforeAll(async () => {
      site = await serve();
      driver = await (name === 'chromium'
        ? launchChromium({ hosts: NOWHERE, netLog })
        : launchFirefox({ hosts: NOWHERE }));
      if (driver.privileged) requestsOfFirefox = await watchFirefox(driver.privileged);
    });

    afterAll(() => {
      site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('hears nothing from the extension while twenty articles are read, by the browser’s own count', async () => {
      await driver.page.goto(`${site.base}/${PAGES[0]}?n=0`);
      panel = await driver.openPanel();
      for (let n = 0; n < ARTICLES; n++) {
        const address = `${site.base}/${PAGES[n % PAGES.length]}?n=${n}`;
        await driver.page.goto(address);
        await until(
          () =>
            panel.evaluate((d) => {
              const root = d.querySelector<HTMLElement>('[data-state]');
              return `${root?.dataset['state']} ${root?.dataset['url']}`;
            }),
          (state) => state === `report ${address}` || state === `partial ${address}`,
        );
      }
      expect(
        await panel.evaluate((d) => d.querySelector('[data-testid="request-count"]')?.textContent),
      ).toContain('0');
      // The count must be able to see one, so the test makes one.
      await panel.evaluate(async (d) => {
        await d.defaultView?.fetch('https://en.wikipedia.org/the-one-of-the-test').catch(() => null);
      });
      const early = requestsOfFirefox && (await requestsOfFirefox());
      await driver.close();
      expect(early ?? readNetLog(netLog)).toEqual(['https://en.wikipedia.org/the-one-of-the-test']);
    }, 180_000);
  },
);
