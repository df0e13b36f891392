import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { type Driver, type Panel, until } from '../browser/driver.ts';
import { serve } from '../browser/site.ts';
import { ROOT, runTool } from './run.ts';

/**
 * `npm run pictures:store`: the pictures of the stores' listings, 1280×800, of the built extension on the sample
 * article: page and panel side by side, as the browser shows them, and the options page.
 */
const FOLDER = `${ROOT}.github/store/pictures`;
const SIZE = { width: 1280, height: 800 };
const PANEL = 420;
/** Between page and panel the browser draws a line. CSS px */
const LINE = 1;

/** What each picture shows: the section of the panel that stands at its top. */
const SHOTS = ['quotes', 'entities', 'history', 'tags'] as const;

const asImage = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** Waits until the page no longer scrolls. */
async function rest(page: Page): Promise<void> {
  let last = -1;
  await until(async () => {
    const y = await page.evaluate(() => window.scrollY);
    const rests = y === last;
    last = y;
    return rests;
  });
}

/** Shows a section's first finding in the page, and brings the section to the top. */
async function turnTo(driver: Driver, panel: Panel, section: string): Promise<void> {
  await panel.evaluate((d, name) => {
    d.querySelector<HTMLElement>(`[data-section="${name}"] [data-evidence]`)?.click();
  }, section);
  await rest(driver.page);
  await panel.evaluate((d, name) => {
    d.querySelector<HTMLElement>('[role="status"] button')?.click();
    d.documentElement.style.scrollBehavior = 'auto';
    d.querySelector(`[data-section="${name}"]`)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, section);
  const top = () =>
    panel.evaluate(
      (d, name) => d.querySelector(`[data-section="${name}"]`)?.getBoundingClientRect().top,
      section,
    );
  let last: number | undefined;
  await until(async () => {
    const before = last;
    last = await top();
    return last === before;
  });
}

async function sideBySide(driver: Driver, panel: Panel, folder: string, file: string): Promise<void> {
  const [left, right] = [join(folder, 'page.png'), join(folder, 'panel.png')];
  await driver.picture(left);
  await panel.picture(right);
  const canvas = await driver.newPage();
  await canvas.setViewport(SIZE);
  await canvas.setContent(
    `<style>body{margin:0;display:flex;gap:${LINE}px;background:#bdc1c6}img{display:block;height:${SIZE.height}px}</style>
     <img src="${asImage(left)}"><img src="${asImage(right)}">`,
  );
  await canvas.screenshot({ path: file as `${string}.png` });
  await canvas.close();
}

async function takeAll(driver: Driver, base: string, folder: string): Promise<void> {
  await driver.page.setViewport({ width: SIZE.width - PANEL - LINE, height: SIZE.height });
  await driver.page.goto(`${base}/sample.html`);
  const panel = await driver.openPanel();
  await panel.resize(PANEL);
  const state = () => panel.evaluate((d) => d.querySelector('[data-state]')?.getAttribute('data-state'));
  await until(state, (name) => name === 'report');
  for (const [i, section] of SHOTS.entries()) {
    await turnTo(driver, panel, section);
    await sideBySide(driver, panel, folder, `${FOLDER}/${i + 1}-${section}.png`);
  }
  const options = await driver.openExtensionPage('options.html');
  await options.resize(SIZE.width);
  await until(() => options.evaluate((d) => d.querySelector('main') !== null));
  await options.picture(`${FOLDER}/${SHOTS.length + 1}-options.png`);
}

if ((await runTool('wxt', ['build', '-b', 'chrome'])) !== 0) throw new Error('no build for Chrome');
mkdirSync(FOLDER, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
const site = await serve();
const driver = await launchChromium();
try {
  await takeAll(driver, site.base, folder);
} finally {
  await driver.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
