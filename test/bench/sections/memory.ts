import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { serve } from '../../../lib/cli/browser/site.ts';
import { runTool } from '../../../lib/cli/commands/run.ts';
import { fillMemory } from '../../browser/memory/fill.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const ARTICLES = 10_000;
const SAMPLE = 500;
const READINGS = 11;
/** Two of the sample article's subjects, as every tenth article of the memory names them. */
const OFTEN = ['person:claudia sheinbaum', 'organization:nbc news'];

async function run(context: BenchContext): Promise<Figure[]> {
  for (const browser of ['chrome', 'firefox']) {
    if ((await runTool('wxt', ['build', '-b', browser])) !== 0) throw new Error(`no build for ${browser}`);
  }
  const figures: Figure[] = [];
  for (const launch of [launchChromium, launchFirefox]) figures.push(await inBrowser(launch, context));
  return figures;
}

/** What the panel itself measured: from the question about all of an article's subjects to the answer. */
async function inBrowser(launch: () => Promise<Driver>, context: BenchContext): Promise<Figure> {
  const count = context.sample ? SAMPLE : ARTICLES;
  const site = await serve();
  const driver = await launch();
  try {
    const options = await driver.openExtensionPage('options.html');
    await until(() => options.evaluate((d) => d.querySelector('#memory .note') !== null));
    await fillMemory(options, count, OFTEN);
    await options.evaluate((d) => d.querySelector<HTMLElement>('[data-option="memory.on"] input')?.click());
    await driver.page.bringToFront();
    await driver.page.goto(`${site.base}/sample.html?0`);
    const panel = await driver.openPanel();
    for (let n = 1; n < READINGS; n++) {
      await until(async () => (await measures(panel)).length >= n, Boolean, 60_000);
      await driver.page.goto(`${site.base}/sample.html?${n}`);
    }
    const times = (await measures(panel)).toSorted((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    return {
      name: `'also in' among ${count} articles, ${driver.name} (median, slowest of ${times.length})`,
      measured: `${median.toFixed(1)} ms, ${times.at(-1)?.toFixed(1)} ms`,
      asked: 'under 20 ms',
    };
  } finally {
    await driver.close();
    site.close();
  }
}

const measures = (panel: Panel): Promise<number[]> =>
  panel.evaluate((d) =>
    (d.defaultView?.performance.getEntriesByName('also-in') ?? []).map(({ duration }) => duration),
  );

export const memory: Section = { id: 'memory', title: 'The reading memory', run };
