import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { median, PAGE_SETS, pageFile, pageRows, quantile, spread } from './data.ts';
import type { PageTrip } from './in-page.ts';
import { pageScript } from './page-script.ts';

export interface RoundTrip {
  pages: number;
  blocks: number;
  /** Blocks whose Range says their words, and those that do so in parts: see PageTrip. */
  exact: number;
  inParts: number;
  /** Pages with a block that did not come back, with its beginning. */
  wrong: { html: string; block: string }[];
  /** Pages that were not the same afterwards. */
  changed: string[];
  failed: { html: string; message: string }[];
  extractMs: Spread;
  readabilityMs: Spread;
  detectMs: Spread;
  /** Extraction on pages of less than 2 MB of markup. */
  usualPageMs: Spread;
  /** Time of extraction over that of Readability with its clone: median of the pages' ratios, and that of the p95. */
  ratio: Spread;
  /** The same on the first run in a page. */
  firstRatio: Spread;
}

interface Spread {
  median: number;
  p95: number;
}

/** Bytes of markup. */
const USUAL_PAGE = 2_000_000;

const ORIGIN = 'http://page.test/';

const htmlOf = (file: string): Buffer => {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

/** A page that gets the saved document and nothing else: no network, and none of its own scripts. */
async function quietPage(browser: Browser, current: { html: Buffer }): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith(ORIGIN) || !request.isNavigationRequest()) void request.abort();
    else {
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'; frame-src 'none'" },
        body: current.html,
      });
    }
  });
  return page;
}

/**
 * Reads saved pages in Chromium and asks every block of every article back from the page; measures extraction and
 * Readability on the same pages in the same run.
 * @param data the folder of evaluation data
 * @param perSet at most so many pages of each set
 */
export async function roundTrip(
  data: string,
  executablePath: string,
  perSet = Number.POSITIVE_INFINITY,
): Promise<RoundTrip> {
  const code = await pageScript(join(import.meta.dirname, 'in-page.ts'));
  const browser = await launch({ executablePath, args: ['--no-sandbox'], pipe: true });
  const trips: Trip[] = [];
  const result: Pick<RoundTrip, 'wrong' | 'changed' | 'failed'> = { wrong: [], changed: [], failed: [] };
  try {
    const current: { html: Buffer } = { html: Buffer.alloc(0) };
    const page = await quietPage(browser, current);
    for (const row of PAGE_SETS.flatMap((set) => spread(pageRows(data, set), perSet))) {
      try {
        current.html = htmlOf(pageFile(data, row));
        await page.goto(ORIGIN, { waitUntil: 'domcontentloaded' });
        await page.evaluate(code);
        const trip = (await page.evaluate(`roundTrip(${JSON.stringify(row.url ?? ORIGIN)})`)) as PageTrip;
        trips.push({ ...trip, bytes: current.html.length });
        result.wrong.push(...trip.wrong.map((block) => ({ html: row.html, block })));
        if (trip.changed) result.changed.push(row.html);
      } catch (error) {
        result.failed.push({ html: row.html, message: String(error) });
      }
    }
  } finally {
    await browser.close();
  }
  return { ...result, ...figuresOf(trips) };
}

type Trip = PageTrip & { bytes: number };

function figuresOf(trips: readonly Trip[]): Omit<RoundTrip, 'wrong' | 'changed' | 'failed'> {
  const sum = (of: (trip: Trip) => number): number => trips.reduce((all, trip) => all + of(trip), 0);
  const extractMs = spreadOf(trips.map((trip) => trip.extractMs));
  const readabilityMs = spreadOf(trips.map((trip) => trip.readabilityMs));
  const first = spreadOf(trips.map((trip) => trip.firstExtractMs));
  const firstReadability = spreadOf(trips.map((trip) => trip.firstReadabilityMs));
  const usual = trips.filter((trip) => trip.bytes < USUAL_PAGE);
  return {
    pages: trips.length,
    blocks: sum((trip) => trip.blocks),
    exact: sum((trip) => trip.exact),
    inParts: sum((trip) => trip.inParts),
    extractMs,
    readabilityMs,
    detectMs: spreadOf(trips.map((trip) => trip.detectMs)),
    usualPageMs: spreadOf(usual.map((trip) => trip.extractMs)),
    ratio: {
      median: median(trips.map((trip) => trip.extractMs / trip.readabilityMs)),
      p95: extractMs.p95 / readabilityMs.p95,
    },
    firstRatio: {
      median: median(trips.map((trip) => trip.firstExtractMs / trip.firstReadabilityMs)),
      p95: first.p95 / firstReadability.p95,
    },
  };
}

const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  p95: quantile(values, 0.95),
});
