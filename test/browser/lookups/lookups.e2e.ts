import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { type Site, serve } from '../../../lib/cli/browser/site.ts';
import { type Gate, HOSTS, openGate } from './gate.ts';
import { startMediaWiki, whyNoMediaWiki } from './mediawiki.ts';
import { type Backend, startWikidata, startWikipedia } from './small-servers.ts';
import { answerFirefox, clickIn, countOf, lookupOf, pressIn, settles, tells } from './views.ts';

let wikipedia: Backend;
let wikidata: Backend;
let site: Site;

beforeAll(async () => {
  const why = whyNoMediaWiki();
  wikipedia = why === null ? await startMediaWiki() : await startWikipedia();
  wikidata = await startWikidata();
  site = await serve();
  process.stdout.write(`Look-ups are tested against ${wikipedia.name}${why === null ? '' : `: ${why}`}\n`);
}, 180_000);

afterAll(async () => {
  await wikipedia?.close();
  await wikidata?.close();
  site?.close();
});

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
])('look-ups in $name', ({ launch }) => {
  let gate: Gate;
  let driver: Driver;
  let panel: Panel;

  /** What was asked of an API since the test began. */
  const asked = () => gate.asked.filter(({ url }) => url.pathname === '/w/api.php');
  const settled = () => until(() => panel.evaluate((d) => d.querySelector('[data-state="report"]') !== null));

  /** Does something on the options page, then turns back to the article: the panel follows the active tab. */
  async function inOptions<T>(work: (page: Panel) => Promise<T>): Promise<T> {
    const page = await driver.openExtensionPage('options.html');
    await until(() => page.evaluate((d) => d.querySelector('[name="lookups.mode"]:checked') !== null));
    const result = await work(page);
    await driver.page.bringToFront();
    await settled();
    return result;
  }
  const choose = (page: Panel, value: string) =>
    clickIn(driver, page, `[name="lookups.mode"][value="${value}"]`);
  const modeIs = (page: Panel, value: string) =>
    until(
      () => page.evaluate((d) => d.querySelector<HTMLInputElement>('[name="lookups.mode"]:checked')?.value),
      (chosen) => chosen === value,
    );

  beforeAll(async () => {
    gate = await openGate(wikipedia, wikidata);
    driver = await launch({ hosts: { names: HOSTS, port: gate.port } });
    await driver.page.goto(`${site.base}/second.html`);
    panel = await driver.openPanel();
    await settled();
  });

  afterAll(async () => {
    await driver?.close();
    gate?.close();
  });

  it('are off at first: there is nothing to press, and nothing is asked', async () => {
    expect((await lookupOf(panel, 'Owen Farrell')).state).toBe('none');
    expect(await countOf(panel)).toEqual({ count: 0, named: 0 });
    expect(gate.asked).toEqual([]);
  });

  it('say what they send, and stay off where the reader refuses', async () => {
    await inOptions(async (page) => {
      await modeIs(page, 'off');
      const text = await page.evaluate((d) => d.querySelector('#lookups-disclosure')?.textContent);
      expect(text).toMatch(/names .* to Wikipedia and Wikidata/);
      // Chromium has no question of its own to refuse.
      if (!driver.privileged) return;
      await choose(page, 'click');
      expect(await answerFirefox(driver, false)).toMatch(/website content/i);
      await until(() =>
        page.evaluate((d) => d.querySelector('[data-testid="lookups-refused"]')?.textContent !== ''),
      );
      await modeIs(page, 'off');
    });
    expect((await lookupOf(panel, 'Owen Farrell')).state).toBe('none');
  });

  it('are turned on in the options, in an open panel too', async () => {
    await inOptions(async (page) => {
      await choose(page, 'click');
      await answerFirefox(driver, true);
      await modeIs(page, 'click');
    });
    await settles(panel, 'Owen Farrell', 'idle');
    expect(gate.asked).toEqual([]);
  });

  it('show a page with facts, source, date and licence, as text', async () => {
    await pressIn(panel, 'Owen Farrell');
    const { text, links, markup } = await tells(panel, 'Owen Farrell', 'Minister for Transport');
    expect(text).toContain('is a Scottish politician who is the minister for transport.');
    expect(text).toContain('May 3, 1968');
    expect(text).toContain('CC BY-SA of the test');
    expect(text).toMatch(/changed \w+ \d+, 20\d\d/);
    expect(text).toContain('name and role');
    expect(links).toContain('https://en.wikipedia.org/wiki/Owen_Farrell');
    expect(links).toContain('https://www.wikidata.org/wiki/Q900101');
    expect(markup).toBe(0);
  });

  it('ask as Wikimedia wants to be asked', () => {
    expect(asked()).toHaveLength(3);
    for (const { url, headers } of asked()) {
      expect(headers['api-user-agent']).toMatch(/^Backgrounder\/\d+\.\d+/);
      expect(headers['cookie']).toBeUndefined();
      expect(headers['referer']).toBeUndefined();
      expect(url.searchParams.get('maxlag')).toBe('5');
    }
  });

  it('name every request that was made', async () => {
    expect(await countOf(panel)).toEqual({ count: 3, named: 3 });
  });

  it('offer a choice where the page may be about somebody else', async () => {
    await pressIn(panel, 'Harriet Lowe');
    const { text } = await settles(panel, 'Harriet Lowe', 'choice');
    expect(text).toContain('Canadian painter');
    await pressIn(panel, 'Harriet Lowe', '(judge)');
    expect((await settles(panel, 'Harriet Lowe', 'found')).text).toContain('You chose this page.');
  });

  it('offer what a disambiguation page names', async () => {
    await pressIn(panel, 'Peter Cairns');
    const { text } = await settles(panel, 'Peter Cairns', 'choice');
    expect(text).toContain('Peter Cairns (chemist)');
    expect(text).toContain('a rower from Leith');
  });

  it('find an event by its exact title', async () => {
    await pressIn(panel, 'Herald of Free Enterprise');
    const { text } = await tells(panel, 'Herald of Free Enterprise', 'March 6, 1987');
    expect(text).toContain('sank off Zeebrugge');
  });

  it.each([
    { status: 429, name: 'Aberdeen', fact: '198,590' },
    { status: 503, name: 'Maritime and Coastguard', fact: 'United Kingdom' },
  ])('wait as long as a server that answers $status says', async ({ status, name, fact }) => {
    const before = asked().length;
    gate.troubles.push({ status, retryAfter: '2' });
    await pressIn(panel, name);
    await tells(panel, name, fact);
    const [refused, again] = asked().slice(before);
    expect(again!.url.href).toBe(refused!.url.href);
    expect(again!.from - refused!.to).toBeGreaterThanOrEqual(1_900);
  });

  it('follow a redirect', async () => {
    expect((await lookupOf(panel, 'Maritime and Coastguard')).text).toContain(
      'Coastguard agency of the test',
    );
  });

  it('leave everything else as it is when the server has stopped', async () => {
    gate.stop();
    await pressIn(panel, 'Strandline Ferries');
    expect((await settles(panel, 'Strandline Ferries', 'failed')).text).toContain('No answer from Wikipedia');
    expect((await lookupOf(panel, 'Owen Farrell')).state).toBe('found');
    expect(await panel.evaluate((d) => d.querySelector('[data-state]')?.getAttribute('data-state'))).toBe(
      'report',
    );
    gate.start();
    await pressIn(panel, 'Strandline Ferries', 'Try again');
    await tells(panel, 'Strandline Ferries', '1921');
  });

  it('show pictures only where the reader wants them, and name their requests', async () => {
    expect(gate.asked.filter(({ host }) => host === 'upload.wikimedia.org')).toEqual([]);
    const { count } = await countOf(panel);
    await inOptions((page) => clickIn(driver, page, '[data-option="lookups.pictures"] input'));
    await until(
      () => lookupOf(panel, 'Strandline Ferries'),
      ({ pictures }) => pictures === 1,
    );
    expect(await countOf(panel)).toEqual({ count: count + 1, named: count + 1 });
  });

  it('have no accessibility violations, in the panel and in the options', async () => {
    expect(await panel.axe()).toEqual([]);
    expect(await inOptions((page) => page.axe())).toEqual([]);
  });

  it('ask nothing again of what they know', async () => {
    const before = gate.asked.length;
    await driver.page.goto(`${site.base}/second.html?again`);
    await settles(panel, 'Owen Farrell', 'idle');
    await pressIn(panel, 'Owen Farrell');
    await settles(panel, 'Owen Farrell', 'found');
    expect(gate.asked.length).toBe(before);
  });

  it('look up all at once in few requests, one after another, in another edition', async () => {
    const before = gate.asked.length;
    await inOptions(async (page) => {
      await modeIs(page, 'click');
      await page.evaluate((d) => {
        const select = d.querySelector<HTMLSelectElement>('[data-option="lookups.edition"] select')!;
        select.value = 'de';
        const View = d.defaultView as Window & typeof globalThis;
        select.dispatchEvent(new View.Event('change', { bubbles: true }));
      });
      gate.stop(1);
      await choose(page, 'all');
      await modeIs(page, 'all');
    });
    const first = await settles(panel, 'Strandline Ferries', 'found');
    expect(first.text).not.toContain('1921');
    gate.start();
    expect(gate.asked.length).toBe(before + 1);
    expect(asked().at(-1)!.host).toBe('de.wikipedia.org');
    await driver.page.goto(`${site.base}/second.html?all`);
    await tells(panel, 'Strandline Ferries', '1921');
    expect(asked().length).toBeLessThanOrEqual(before + 4);
  });

  it('never had two requests under way', () => {
    const calls = asked();
    const overlapping = calls.filter(({ from }, i) => i > 0 && from < calls[i - 1]!.to);
    expect(overlapping).toEqual([]);
  });

  it('stop at once when they are turned off', async () => {
    await inOptions(async (page) => {
      await modeIs(page, 'all');
      await choose(page, 'off');
      await modeIs(page, 'off');
    });
    await until(
      () => lookupOf(panel, 'Strandline Ferries'),
      ({ state }) => state === 'none',
    );
  });
});
