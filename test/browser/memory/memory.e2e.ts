import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { type Site, serve } from '../../../lib/cli/browser/site.ts';

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
])('the reading memory in $name', ({ launch }) => {
  let site: Site;
  let driver: Driver;
  let panel: Panel;

  beforeAll(async () => {
    site = await serve();
    driver = await launch();
    await read('second.html?first');
  });

  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  async function read(path: string): Promise<void> {
    await driver.page.bringToFront();
    await driver.page.goto(`${site.base}/${path}`);
    panel ??= await driver.openPanel();
    await until(
      () =>
        panel.evaluate((d) => {
          const root = d.querySelector<HTMLElement>('[data-state]');
          return `${root?.dataset['state']} ${root?.dataset['url']}`;
        }),
      (state) => state === `report ${site.base}/${path}`,
    );
  }

  /** How often the memory has kept an article and answered for it. */
  const answers = () =>
    panel.evaluate((d, name) => d.defaultView?.performance.getEntriesByName(name).length ?? 0, 'also-in');

  /** Reads an article while the memory is on, and waits until it is kept. */
  async function readAndKeep(path: string): Promise<void> {
    const before = await answers();
    await read(path);
    await until(answers, (now) => now > before);
  }

  /** In how many other articles the panel says that somebody was; 0 where it says nothing. */
  const alsoIn = (wanted: string) =>
    panel.evaluate((d, name) => {
      for (const button of d.querySelectorAll<HTMLElement>('main .all[aria-expanded="false"]'))
        button.click();
      const row = [...d.querySelectorAll('.entity, .past')].find((one) =>
        one.querySelector('h3, h4')?.textContent.includes(name),
      );
      return Number(row?.querySelector<HTMLElement>('[data-also]')?.dataset['also'] ?? 0);
    }, wanted);
  const tells = (name: string, count: number) =>
    until(
      () => alsoIn(name),
      (now) => now === count,
    );

  async function openOptions(): Promise<Panel> {
    const page = await driver.openExtensionPage('options.html');
    await until(() =>
      page.evaluate((d) => d.querySelector('#memory .note, [data-testid="memory"]') !== null),
    );
    return page;
  }
  const click = (page: Panel, selector: string) =>
    until(() =>
      page.evaluate((d, wanted) => {
        const element = d.querySelector<HTMLElement>(wanted);
        element?.click();
        return element !== null;
      }, selector),
    );
  const found = (page: Panel) =>
    page.evaluate((d) =>
      [...d.querySelectorAll('[data-testid="memory-found"] > li')].map((row) => row.getAttribute('data-url')),
    );

  it('keeps nothing while it is off', async () => {
    await read('second.html?second');
    expect(await alsoIn('Owen Farrell')).toBe(0);
    const page = await openOptions();
    expect(await page.evaluate((d) => d.querySelector('#memory')?.textContent)).toContain(
      'Nothing is remembered.',
    );
  });

  it('is turned on in the options, in an open panel too', async () => {
    const page = await openOptions();
    await click(page, '[data-option="memory.on"] input');
    await readAndKeep('second.html?third');
    await readAndKeep('second.html?fourth');
    await tells('Owen Farrell', 1);
  });

  it('tells in which articles somebody was, and what they were then', async () => {
    await readAndKeep('second.html?fifth');
    await tells('Owen Farrell', 2);
    await tells('Herald of Free Enterprise', 2);
    await panel.evaluate((d) => {
      const row = [...d.querySelectorAll('.entity')].find((one) => one.textContent.includes('Owen Farrell'));
      row?.querySelector<HTMLElement>('[data-also] button')?.click();
    });
    const text = await until(
      () => panel.evaluate((d) => d.querySelector('.appearances')?.textContent ?? ''),
      (shown) => shown.includes('Then:'),
    );
    expect(text).toContain('Ferry company fined after winter sinking');
    expect(text).toMatch(/transport minister/i);
    expect(await panel.axe()).toEqual([]);
  });

  it('does not count an article twice', async () => {
    await readAndKeep('second.html?third');
    await tells('Owen Farrell', 2);
  });

  it('is searched, exported and forgotten piece by piece', async () => {
    await read('sample.html');
    await until(
      () => panel.evaluate((d) => d.querySelector('h1')?.textContent ?? ''),
      (headline) => headline.startsWith('Washington'),
    );
    const page = await openOptions();
    await until(
      () => found(page),
      (urls) => urls.length === 4,
    );
    expect(await page.axe()).toEqual([]);
    await page.evaluate((d) => {
      const View = d.defaultView as Window & typeof globalThis;
      const field = d.querySelector<HTMLInputElement>('[data-testid="memory"] input[type="search"]')!;
      field.value = 'sheinb';
      field.dispatchEvent(new View.Event('input', { bubbles: true }));
    });
    await until(
      () => found(page),
      (urls) => urls.length === 1 && urls[0]!.endsWith('/sample.html'),
    );
    await click(page, '[data-testid="memory"] .actions button');
    const file = join(driver.downloads, 'backgrounder-memory.json');
    await until(async () => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
    const { schema, articles } = JSON.parse(readFileSync(file, 'utf8')) as {
      schema: string;
      articles: object[];
    };
    expect([schema, articles.length]).toEqual(['backgrounder-memory/1', 4]);
    await click(page, '[data-testid="memory-found"] button');
    await until(
      () => page.evaluate((d) => d.querySelector('[data-testid="memory"] h3')?.textContent ?? ''),
      (text) => text === '3 articles',
    );
    await click(page, '[data-testid="forget-all"]');
    await until(() =>
      page.evaluate(
        (d) => d.querySelector('#memory')?.textContent.includes('Nothing is remembered.') ?? false,
      ),
    );
    await driver.page.bringToFront();
  });

  it('is gone with everything else that is stored', async () => {
    await readAndKeep('second.html?sixth');
    await readAndKeep('second.html?seventh');
    await tells('Owen Farrell', 1);
    const page = await openOptions();
    await until(() => page.evaluate((d) => d.querySelector('[data-testid="memory"]') !== null));
    await click(page, '[data-testid="stored"] ~ .actions .danger');
    await click(page, '[data-testid="delete-all"]');
    await until(() =>
      page.evaluate(
        (d) => d.querySelector('#memory')?.textContent.includes('Nothing is remembered.') ?? false,
      ),
    );
  });
});
