import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { serve } from '../../../lib/cli/browser/site.ts';
import { runTool } from '../../../lib/cli/commands/run.ts';
import { readBytes } from '../../../lib/cli/inputs.ts';
import { PAGE_SETS, pageFile, pageRows, spread } from '../data.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const PAGES = 20;
const SAMPLE = 4;
/** States in which the panel has finished with a page. */
const SETTLED = new Set(['report', 'partial', 'not-article', 'language', 'nothing']);
const REPORTS = new Set(['report', 'partial']);
/** Keys to the article's words that are pressed on each page. */
const KEYS = 5;

async function run(context: BenchContext): Promise<Figure[]> {
  for (const browser of ['chrome', 'firefox']) {
    if ((await runTool('wxt', ['build', '-b', browser])) !== 0) throw new Error(`no build for ${browser}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const count = context.sample ? SAMPLE : PAGES;
    const rows = PAGE_SETS.flatMap((set) =>
      spread(pageRows(context.data, set), Math.ceil(count / PAGE_SETS.length)),
    );
    const files = rows.slice(0, count).map((row, i) => {
      writeFileSync(join(folder, `${i}.html`), readBytes(pageFile(context.data, row)));
      return `/${i}.html`;
    });
    const figures: Figure[] = [];
    for (const launch of [launchChromium, launchFirefox])
      figures.push(...(await inBrowser(launch, folder, files, context)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inBrowser(
  launch: () => Promise<Driver>,
  folder: string,
  files: readonly string[],
  context: BenchContext,
): Promise<Figure[]> {
  const site = await serve(folder);
  const driver = await launch();
  try {
    await visit(driver, site.base + files[0]!);
    const panel = await driver.openPanel();
    let settled = 0;
    const keys = { pressed: 0, shown: 0 };
    for (const file of files) {
      await visit(driver, site.base + file);
      const state = await until(
        () =>
          panel.evaluate((d) => {
            const root = d.querySelector('[data-state]');
            return {
              state: root?.getAttribute('data-state') ?? '',
              url: root?.getAttribute('data-url') ?? '',
            };
          }),
        // A page may change its own address while it loads.
        (now) => now.url === driver.page.url() && SETTLED.has(now.state),
        30_000,
      ).catch((error: Error) => ({ state: error.message, url: '' }));
      if (SETTLED.has(state.state)) settled += 1;
      if (REPORTS.has(state.state)) await pressKeys(panel, keys);
      if (!SETTLED.has(state.state))
        context.broken(`${driver.name}: the panel did not settle on saved page ${file}: ${state.state}`);
    }
    return [
      {
        name: `saved pages read in the panel, ${driver.name}`,
        measured: `${settled} of ${files.length}`,
        asked: 'all',
      },
      {
        name: `keys that show their words in the page, ${driver.name}`,
        measured: `${keys.shown} of ${keys.pressed}`,
        asked: 'all',
      },
    ];
  } finally {
    await driver.close();
    site.close();
  }
}

/** Presses the first keys of a report; the panel says of each whether its words are on the page. */
async function pressKeys(panel: Panel, keys: { pressed: number; shown: number }): Promise<void> {
  for (let index = 0; index < KEYS; index++) {
    const said = await panel.evaluate(async (d, at) => {
      const notice = () => d.querySelector('[data-testid="notice"] span');
      const before = notice();
      const key = d.querySelectorAll<HTMLElement>('[data-evidence]')[at];
      key?.click();
      for (let i = 0; key && i < 100; i++) {
        await new Promise((done) => d.defaultView!.setTimeout(done, 20));
        if (notice() && notice() !== before) return notice()?.textContent ?? '';
      }
      return key ? '' : null;
    }, index);
    if (said === null) return;
    keys.pressed += 1;
    if (said.startsWith('Shown')) keys.shown += 1;
  }
}

/** Saved pages ask for things that are not there: what matters is that the document is in. */
async function visit(driver: Driver, url: string): Promise<void> {
  await driver.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch(() => undefined);
}

export const panel: Section = { id: 'panel', title: 'The panel on saved pages', run };
