import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { ROOT } from '../commands/run.ts';
import type { Driver, MappedHosts, Panel } from './driver.ts';
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

/** Height of a panel whose width is set, CSS px. */
const HEIGHT = 800;

function asPanel(page: Page): Panel {
  return {
    evaluate: (code: unknown, argument?: unknown) =>
      page.evaluate(`(${code})(document, ${JSON.stringify(argument)})`) as never,
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width) => page.setViewport({ width, height: HEIGHT }),
    async close() {
      const gone = new Promise((done) => void page.once('close', done));
      await page.evaluate('void setTimeout(() => close())');
      await gone;
    },
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    axe: async () => {
      await page.evaluate(readFileSync(AXE, 'utf8'));
      return (await page.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')) as string[];
    },
  };
}

/** A node as the inspector tells it: it looks into closed roots, which scripts cannot. */
interface Inspected {
  localName: string;
  nodeValue: string;
  children?: Inspected[];
  shadowRoots?: Inspected[];
}

async function cardText(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const inside = (node: Inspected): Inspected[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const find = (node: Inspected): Inspected | null =>
    node.localName === 'backgrounder-card'
      ? node
      : inside(node).reduce<Inspected | null>((found, child) => found ?? find(child), null);
  const text = (node: Inspected): string => node.nodeValue + inside(node).map(text).join('');
  const card = find(root);
  return card && text(card);
}

/** Lets files be saved to a new folder, without a question. */
async function saveTo(browser: Browser): Promise<string> {
  const downloadPath = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return downloadPath;
}

export interface LaunchOptions {
  headless?: boolean;
  extension?: string;
  /** Names that stand for this computer, over TLS with any certificate. */
  hosts?: MappedHosts;
  /** File that the browser writes all that its network does to, until it is closed. */
  netLog?: string;
}

function flagsFor({ hosts, netLog }: LaunchOptions): string[] {
  const rules = hosts?.names.map((name) => `MAP ${name}:443 127.0.0.1:${hosts.port}`);
  return [
    ...FLAGS,
    ...(rules ? [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'] : []),
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
  ];
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    headless: options.headless ?? !process.env['HEADED'],
    pipe: true,
    defaultViewport: null,
    enableExtensions: true,
    args: flagsFor(options),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const id = await browser.installExtension(resolve(ROOT, options.extension ?? '.output/chrome-mv3'));
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  // The browser answers before the extension runs, and lists it later still; its own first page says that it does.
  const welcome = await browser.waitForTarget((t) => t.url().startsWith(address('welcome.html')));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension was not loaded');
  await (await welcome.asPage()).close();
  const downloads = await saveTo(browser);
  return {
    name: 'chromium',
    privileged: null,
    page,
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    downloads,
    async openPanel(beside = page) {
      const isPanel = (t: Target) => t.url().startsWith(address('sidepanel.html'));
      const open = beside === page ? [] : browser.targets().filter(isPanel);
      await beside.bringToFront();
      await extension.triggerAction(beside);
      const target = await browser.waitForTarget((t) => isPanel(t) && !open.includes(t));
      return asPanel(await target.asPage());
    },
    async openExtensionPage(path) {
      const opened = await browser.newPage();
      await opened.goto(address(path));
      return asPanel(opened);
    },
    async withholdAccess() {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: id, hostAccess: 'ON_CLICK' })})`,
      );
      await settings.close();
    },
    cardText: () => cardText(page),
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
    closed: new Promise((done) => void browser.once('disconnected', done)),
  };
}
