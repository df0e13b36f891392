import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { needBrowser } from '../../../lib/cli/browser/find.ts';
import { serve } from '../../../lib/cli/browser/site.ts';
import { runTool } from '../../../lib/cli/commands/run.ts';
import { serveGallery } from '../../../lib/cli/gallery/serve.ts';
import { median, quantile, readJsonLines } from '../data.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const OPENINGS = 9;
/** Of Chrome's side panel, px. */
const WIDTH = 360;
const PAGES = 6;
const WORDS = [850, 1150] as const;
/** Entities of the crowded report: with its sources, statements, references and tags there are over 300 findings. */
const CROWD = 60;

interface Doc {
  text: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A plain news page around a text. */
function asPage(text: string, index: number): string {
  const paragraphs = text.split(/\n+/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><head><title>Story ${index} of the week in the town</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04T10:00:00Z">
</head><body><main><article><h1>Story ${index} of the week in the town</h1>${paragraphs.join('')}</article></main></body></html>`;
}

async function run(context: BenchContext): Promise<Figure[]> {
  if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) throw new Error('no build for chrome');
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const docs = readJsonLines<Doc>(`${context.data}/tags/fundus-topics.jsonl.gz`).filter(({ text }) => {
    const words = text.split(/\s+/).length;
    return words >= WORDS[0] && words <= WORDS[1];
  });
  const files = docs.slice(0, PAGES).map(({ text }, i) => {
    writeFileSync(join(folder, `${i}.html`), asPage(text, i));
    return `/${i}.html`;
  });
  try {
    return [...(await opening(folder, files)), ...(await interactions())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function opening(folder: string, files: readonly string[]): Promise<Figure[]> {
  const site = await serve(folder);
  const driver = await launchChromium();
  try {
    const [first, ...others] = files;
    await driver.page.goto(site.base + first!);
    let panel = await driver.openPanel();
    await reads(panel, first!);
    const cold = await panel.evaluate((d) => Number(d.documentElement.dataset['entities']));
    const warm: number[] = [];
    const heights: number[] = [];
    await panel.resize(WIDTH);
    for (const file of others) {
      warm.push(await firstEntities(driver, panel, site.base + file));
      await reads(panel, file);
      heights.push(await heightOf(panel));
    }
    const paints: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      // What was read last is kept in storage a moment after it is shown.
      await new Promise((done) => setTimeout(done, 400));
      await panel.close();
      panel = await driver.openPanel();
      await reads(panel, others.at(-1)!);
      paints.push(await firstPaint(panel));
    }
    const figure = (name: string, values: readonly number[], pick: (all: readonly number[]) => number) => ({
      name,
      measured: pick(values).toFixed(0),
    });
    const worst = (values: readonly number[]) => Math.max(...values);
    return [
      { ...figure('kept report: content painted, ms, median', paints, median), asked: '< 150' },
      figure('kept report: content painted, ms, worst', paints, worst),
      { ...figure('first visit, panel just opened: entities on screen, ms', [cold], worst), asked: '< 1200' },
      { ...figure('first visit, panel open: entities on screen, ms, median', warm, median), asked: '< 400' },
      figure('first visit, panel open: entities on screen, ms, worst', warm, worst),
      { ...figure('folded panel at 360 px, px high, median', heights, median), asked: 'about 2700' },
      figure('folded panel at 360 px, px high, worst', heights, worst),
    ];
  } finally {
    await driver.close();
    site.close();
  }
}

/** Of all the panel draws, px: its folds come last. */
function heightOf(panel: Panel): Promise<number> {
  return until(() =>
    panel.evaluate((d) => (d.querySelector('#timings') ? d.documentElement.scrollHeight : 0)),
  );
}

/** Waits for a page's whole report; on the way notes when its first entity was there, ms since the panel began. */
function reads(panel: Panel, file: string): Promise<unknown> {
  return until(() =>
    panel.evaluate((d, path) => {
      const root = d.querySelector('[data-state]');
      const own = root?.getAttribute('data-url')?.endsWith(path) === true;
      if (own && d.querySelector('.entity'))
        d.documentElement.dataset['entities'] ??= String(performance.now());
      return own && /^(report|partial)$/.test(root?.getAttribute('data-state') ?? '');
    }, file),
  );
}

/** Goes to a page with the panel open. @returns ms from the page's own readiness to its first entity in the panel */
async function firstEntities(driver: Driver, panel: Panel, url: string): Promise<number> {
  await panel.evaluate((d, wanted) => {
    const seen = new MutationObserver(() => {
      if (d.querySelector('main')?.getAttribute('data-url') !== wanted || !d.querySelector('.entity')) return;
      d.documentElement.dataset['seen'] = String(performance.timeOrigin + performance.now());
      seen.disconnect();
    });
    delete d.documentElement.dataset['seen'];
    seen.observe(d.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-url'] });
  }, url);
  await driver.page.goto(url);
  const seen = await until(() => panel.evaluate((d) => Number(d.documentElement.dataset['seen'] ?? 0)));
  const ready = await driver.page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (entry?.domContentLoadedEventEnd ?? 0);
  });
  return seen - ready;
}

const firstPaint = (panel: Panel) =>
  until(() =>
    panel.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  );

/** Typing, filtering, unfolding and scrolling with over 300 findings, as the browser's own event timing has it. */
async function interactions(): Promise<Figure[]> {
  const site = await serveGallery();
  const browser = await puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    defaultViewport: { width: 360, height: 800 },
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.base}/?crowd=${CROWD}`);
    await page.waitForSelector('.panel[data-ready]');
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(globalThis, { times });
      new PerformanceObserver((list) =>
        times.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    await useAll(page);
    const times = await page.evaluate(() => (globalThis as typeof globalThis & { times: number[] }).times);
    return [
      { name: 'an interaction with over 300 findings, ms, 90 %', measured: quantile(times, 0.9).toFixed(0) },
      {
        name: 'an interaction with over 300 findings, ms, worst',
        measured: Math.max(16, ...times).toFixed(0),
        asked: '< 50',
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

async function useAll(page: Page): Promise<void> {
  const rest = () => new Promise((done) => setTimeout(done, 120));
  for (const filter of ['people', 'quotes', 'anonymous', 'past']) {
    for (let i = 0; i < 2; i++) {
      await page.click(`[data-filter="${filter}"]`);
      await rest();
    }
  }
  for (const button of await page.$$('.toggle[aria-expanded="false"], .all')) {
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button.click().catch(() => undefined);
    await rest();
  }
  for (let i = 0; i < 20; i++) {
    await page.mouse.wheel({ deltaY: 400 });
    await page.keyboard.press('j');
    await rest();
  }
  await page.keyboard.press('/');
  for (const letter of 'the cable') {
    await page.keyboard.type(letter);
    await rest();
  }
}

export const panelSpeed: Section = { id: 'panel-speed', title: 'The panel: openings and interactions', run };
