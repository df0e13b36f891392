import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ROOT } from '../commands/run.ts';
import type { Driver, Panel } from './driver.ts';
import { needBrowser } from './find.ts';

const FLAGS = [
  '--no-sandbox',
  '--test-type',
  '--window-size=1280,900',
  // No request of the browser's own may hide one of the extension's.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const AXE = `${ROOT}node_modules/axe-core/axe.min.js`;

function asPanel(page: Page): Panel {
  return {
    evaluate: (code) => page.evaluate(`(${code})(document)`) as never,
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    axe: async () => {
      await page.evaluate(readFileSync(AXE, 'utf8'));
      return (await page.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')) as string[];
    },
  };
}

export interface LaunchOptions {
  headless?: boolean;
  extension?: string;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    headless: options.headless ?? !process.env['HEADED'],
    pipe: true,
    defaultViewport: null,
    enableExtensions: true,
    args: FLAGS,
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const id = await browser.installExtension(resolve(ROOT, options.extension ?? '.output/chrome-mv3'));
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  // The browser answers before the extension runs, and lists it later still; its own first page says that it does.
  const welcome = await browser.waitForTarget((t) => t.url().startsWith(address('welcome.html')));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension was not loaded');
  await (await welcome.asPage()).close();
  return {
    name: 'chromium',
    page,
    newPage: () => browser.newPage(),
    async openPanel() {
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((t) => t.url().startsWith(address('sidepanel.html')));
      return asPanel(await target.asPage());
    },
    async openExtensionPage(path) {
      const opened = await browser.newPage();
      await opened.goto(address(path));
      return asPanel(opened);
    },
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    close: () => browser.close(),
    closed: new Promise((done) => void browser.once('disconnected', done)),
  };
}
