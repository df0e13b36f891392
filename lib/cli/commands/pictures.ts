import { mkdirSync } from 'node:fs';
import { launchChromium } from '../browser/chromium.ts';
import { type Driver, until } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { type Site, serve } from '../browser/site.ts';
import { ROOT, runTool } from './run.ts';

/** `npm run pictures`: the pictures of the README, taken of the built extension on the sample article. */
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

for (const [browser, launch] of [
  ['chrome', launchChromium],
  ['firefox', launchFirefox],
] as const) {
  if ((await runTool('wxt', ['build', '-b', browser])) !== 0) throw new Error(`no build for ${browser}`);
  mkdirSync(FOLDER, { recursive: true });
  const site = await serve();
  const driver = await launch();
  try {
    await take(driver, site);
  } finally {
    await driver.close();
    site.close();
  }
}
