import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, until } from '../../../lib/cli/browser/driver.ts';
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
      figures.push(await inBrowser(launch, folder, files, context));
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
): Promise<Figure> {
  const site = await serve(folder);
  const driver = await launch();
  try {
    await visit(driver, site.base + files[0]!);
    const panel = await driver.openPanel();
    let settled = 0;
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
      else context.broken(`${driver.name}: the panel did not settle on saved page ${file}: ${state.state}`);
    }
    return {
      name: `saved pages read in the panel, ${driver.name}`,
      measured: `${settled} of ${files.length}`,
      asked: 'all',
    };
  } finally {
    await driver.close();
    site.close();
  }
}

/** Saved pages ask for things that are not there: what matters is that the document is in. */
async function visit(driver: Driver, url: string): Promise<void> {
  await driver.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch(() => undefined);
}

export const panel: Section = { id: 'panel', title: 'The panel on saved pages', run };
