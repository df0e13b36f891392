import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../../lib/cli/browser/find.ts';
import { serve } from '../../../lib/cli/browser/site.ts';
import { ROOT, runTool } from '../../../lib/cli/commands/run.ts';
import { readBytes } from '../../../lib/cli/inputs.ts';
import { median, PAGE_SETS, pageFile, pageRows, quantile, spread } from '../data.ts';
import { costOf, type PageCost, type TraceEvent } from '../trace.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const PAGES = 200;
const SAMPLE = 8;
/** Pages visited before any is measured: code caches fill, the extension starts. */
const WARM_UP = 4;
/** How long a page is left alone after its load event, for what runs late, ms. */
const REST = 300;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** A page that still waits for something then has loaded all that matters, ms. */
const LOAD = 4000;
const EMPTY = {
  manifest_version: 3,
  name: 'An empty content script',
  version: '1',
  content_scripts: [{ matches: ['http://*/*'], js: ['detector.js'], run_at: 'document_idle' }],
};

interface Pair {
  ours: PageCost;
  empty: PageCost;
}

async function run(context: BenchContext): Promise<Figure[]> {
  if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) throw new Error('no build for chrome');
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'manifest.json'), JSON.stringify(EMPTY));
    writeFileSync(join(empty, 'detector.js'), '');
    const files = savedPages(context, folder);
    return figuresOf(await visitAll(folder, files, [resolve(ROOT, '.output/chrome-mv3'), empty]), context);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function savedPages(context: BenchContext, folder: string): string[] {
  const count = (context.sample ? SAMPLE : PAGES) + WARM_UP;
  const rows = PAGE_SETS.flatMap((set) =>
    spread(pageRows(context.data, set), Math.ceil(count / PAGE_SETS.length)),
  );
  return rows.slice(0, count).map((row, i) => {
    writeFileSync(join(folder, `${i}.html`), readBytes(pageFile(context.data, row)));
    return `/${i}.html`;
  });
}

/** What each page costs its main thread with either extension, one after the other: changes of speed meet both. */
async function visitAll(
  folder: string,
  files: readonly string[],
  extensions: readonly [string, string],
): Promise<Pair[]> {
  const site = await serve(folder);
  const browsers = await Promise.all(extensions.map(launch));
  try {
    const [ours, empty] = (await Promise.all(browsers.map((browser) => browser.newPage()))) as [Page, Page];
    const pairs: Pair[] = [];
    for (const [i, file] of files.entries()) {
      const pair = {
        ours: await visit(ours, site.base + file),
        empty: await visit(empty, site.base + file),
      };
      if (i >= WARM_UP) pairs.push(pair);
    }
    return pairs;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    site.close();
  }
}

async function launch(extension: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    pipe: true,
    enableExtensions: [extension],
    // What a saved page asks of other hosts is refused at once.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

async function visit(page: Page, url: string): Promise<PageCost> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load', timeout: LOAD }).catch(() => undefined);
  await new Promise((done) => setTimeout(done, REST));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  return costOf(traceEvents, '/detector.js');
}

function figuresOf(pairs: readonly Pair[], context: BenchContext): Figure[] {
  const own = pairs.map(({ ours }) => ours.own);
  const forced = pairs.reduce((sum, { ours }) => sum + ours.forced, 0);
  if (own.every((ms) => ms === 0)) context.broken('the detector did not run on any saved page');
  if (forced > 0) context.broken(`the detector forced layout ${forced} times`);
  const ratios = pairs.map(({ ours, empty }) => ours.thread / empty.thread).filter(Number.isFinite);
  return [
    { name: 'own main-thread time, ms, median', measured: median(own).toFixed(1), asked: '≤ 6' },
    { name: 'own main-thread time, ms, p95', measured: quantile(own, 0.95).toFixed(1), asked: '≤ 15' },
    { name: 'layouts it forced', measured: String(forced), asked: '0' },
    {
      name: "a page's main-thread time ÷ with an empty content script, median",
      measured: median(ratios).toFixed(2),
      asked: '≤ 1.5',
    },
  ];
}

export const detector: Section = { id: 'detector', title: 'What the detector costs every page', run };
