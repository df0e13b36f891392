import { mkdirSync } from 'node:fs';
import { launchChromium } from '../browser/chromium.ts';
import { type Driver, until } from '../browser/driver.ts';
import { findBrowser } from '../browser/find.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { serve } from '../browser/site.ts';
import { ROOT, runTool } from './run.ts';

const SAMPLE = '/sample.html';
const PICTURES = `${ROOT}.output/pictures`;

/** `npm start`: builds the extension and opens a browser with it on the sample article, the panel open. */
async function start(wantsFirefox: boolean): Promise<number> {
  const useFirefox = wantsFirefox || (findBrowser('chromium') === null && findBrowser('firefox') !== null);
  const status = await runTool('wxt', ['build', '-b', useFirefox ? 'firefox' : 'chrome']);
  if (status !== 0) return status;
  const headless = !hasDisplay();
  const site = await serve();
  const driver = await (useFirefox ? launchFirefox : launchChromium)({ headless });
  try {
    await driver.page.goto(site.base + SAMPLE);
    await (headless ? show(driver) : stayOpen(driver));
    return 0;
  } finally {
    await driver.close();
    site.close();
  }
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  if (env['CI']) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Without a display: pictures of page and panel, and the panel's findings as text. */
async function show(driver: Driver): Promise<void> {
  const panel = await driver.openPanel();
  await until(
    () => panel.evaluate((d) => d.querySelector('[data-state]')?.getAttribute('data-state')),
    (state) => state === 'report',
  );
  process.stdout.write(`${await panel.evaluate((d) => d.body.innerText)}\n\n`);
  mkdirSync(PICTURES, { recursive: true });
  await driver.picture(`${PICTURES}/page.png`);
  await panel.picture(`${PICTURES}/panel.png`);
  process.stdout.write(`Pictures of page and panel: ${PICTURES}\n`);
}

async function stayOpen(driver: Driver): Promise<void> {
  await driver.openPanel();
  process.stdout.write(
    'Backgrounder is open on its sample article. Close the browser, or press Ctrl+C, to end.\n',
  );
  await driver.closed;
}

try {
  process.exitCode = await start(process.argv.includes('--firefox'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
