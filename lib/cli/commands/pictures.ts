import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { type Driver, until } from '../browser/driver.ts';
import { needBrowser } from '../browser/find.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { type Site, serve } from '../browser/site.ts';
import { serveGallery } from '../gallery/serve.ts';
import { sheets, takeSheet } from '../gallery/sheets.ts';
import { ROOT, runTool } from './run.ts';

/**
 * `npm run pictures`: of the built extension on the sample article, and of the panel in all its widths, states and
 * sizes. With `panel` after it the latter only.
 */
const FOLDER = `${ROOT}.github/pictures`;

async function take(driver: Driver, site: Site): Promise<void> {
  await driver.page.goto(`${site.base}/sample.html`);
  const panel = await driver.openPanel();
  const state = () => panel.evaluate((d) => d.querySelector('[data-state]')?.getAttribute('data-state'));
  await until(state, (name) => name === 'report');
  await panel.picture(`${FOLDER}/${driver.name}-panel.png`);
  await panel.evaluate((d) =>
    d.querySelector<HTMLElement>('[data-section="history"] [data-evidence]')?.click(),
  );
  await until(
    () => driver.page.evaluate(() => window.scrollY),
    (y) => y > 0,
  );
  // The page scrolls smoothly: the picture is taken when it has come to rest.
  let last = -1;
  await until(async () => {
    const y = await driver.page.evaluate(() => window.scrollY);
    const rests = y === last;
    last = y;
    return rests;
  });
  await driver.picture(`${FOLDER}/${driver.name}-page.png`);
  const options = await driver.openExtensionPage('options.html');
  await until(() => options.evaluate((d) => d.querySelector('main') !== null));
  await options.picture(`${FOLDER}/${driver.name}-options.png`);
}

/** The panel in all its widths, states and sizes, without an extension around it. */
async function takePanels(): Promise<void> {
  const site = await serveGallery();
  const browser = await puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    defaultViewport: null,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const [name, shots] of Object.entries(sheets()))
      await takeSheet(page, site, shots, `${FOLDER}/${name}.png`);
  } finally {
    await browser.close();
    site.close();
  }
}

async function takeExtension(target: string, launch: () => Promise<Driver>): Promise<void> {
  if ((await runTool('wxt', ['build', '-b', target])) !== 0) throw new Error(`no build for ${target}`);
  const site = await serve();
  const driver = await launch();
  try {
    await take(driver, site);
  } finally {
    await driver.close();
    site.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
await takePanels();
if (!process.argv.includes('panel')) {
  await takeExtension('chrome', launchChromium);
  await takeExtension('firefox', launchFirefox);
}
