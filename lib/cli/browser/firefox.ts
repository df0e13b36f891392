import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ROOT } from '../commands/run.ts';
import { type Driver, type MappedHosts, type Panel, until } from './driver.ts';
import { needBrowser } from './find.ts';

/** Fixed beforehand, so that addresses inside the extension are known. */
const UUID = '5b0f6f0e-52a1-4a53-8c5e-2f4a7c1d9e30';
const AXE = `${ROOT}node_modules/axe-core/axe.min.js`;
const SIDEBAR = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;

interface RawConnection {
  send(method: string, parameters: object): Promise<{ result: never }>;
}

/** Evaluates in the browser's own window over raw WebDriver BiDi: the toolbar and the sidebar are only there. */
function chromeScope(browser: Browser): (expression: string, window?: number) => Promise<unknown> {
  const { connection } = browser as unknown as { connection: RawConnection };
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  return async (expression, window = 0) => {
    const tree: { contexts: { url: string; context: string }[] } = await send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const context = tree.contexts.filter(({ url }) => url.includes('browser.xhtml'))[window]?.context;
    const answer: { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } } =
      await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'exception in the browser');
    return answer.result?.value;
  };
}

type InChrome = ReturnType<typeof chromeScope>;

/** Runs code in the document of a remote <browser> element and brings its JSON back. */
async function inContent(inChrome: InChrome, element: string, code: string): Promise<unknown> {
  const script = `data:application/javascript,${encodeURIComponent(
    `Promise.resolve().then(() => (${code})(content.document, content)).then((value) => sendAsyncMessage('test:answer', { value }), (error) => sendAsyncMessage('test:answer', { error: String(error) }))`,
  )}`;
  const answer = await inChrome(`new Promise((done) => {
    const manager = ${element}.messageManager;
    const listener = ({ data }) => { manager.removeMessageListener('test:answer', listener); done(JSON.stringify(data)); };
    manager.addMessageListener('test:answer', listener);
    manager.loadFrameScript(${JSON.stringify(script)}, false);
  })`);
  const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value ?? null;
}

async function picture(inChrome: InChrome, context: string, file: string): Promise<void> {
  const url = await inChrome(`(async () => {
    const bitmap = await ${context}.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width; canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();
  })()`);
  writeFileSync(file, Buffer.from(String(url).split(',')[1] ?? '', 'base64'));
}

/** axe must run in the page's own realm, past the page's content policy: a sandbox does that. */
function axeCode(): string {
  return `async (document, window) => {
    const box = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window });
    Cu.evalInSandbox(${JSON.stringify(readFileSync(AXE, 'utf8'))}, box);
    return JSON.parse(await Cu.evalInSandbox('axe.run().then((r) => JSON.stringify(r.violations.map((v) => v.id)))', box));
  }`;
}

/** A key as an event, with what a real one brings: the reader's leave to copy, and Enter on buttons. */
const PRESS = (document: Document & { notifyUserGestureActivation?(): void }, key: string) => {
  document.notifyUserGestureActivation?.();
  const target = document.activeElement ?? document.body;
  const View = document.defaultView as Window & typeof globalThis;
  const event = new View.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  if (target.dispatchEvent(event) && key === 'Enter') (target as HTMLElement).click();
};

/** The browser's own code sees closed roots. */
const CARD = (document: Document) => {
  const host: (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null =
    document.querySelector('backgrounder-card');
  return host?.openOrClosedShadowRoot?.textContent ?? null;
};

function asPanel(inChrome: InChrome, element: string): Panel {
  const evaluate = (code: unknown, argument?: unknown) =>
    inContent(
      inChrome,
      element,
      `(document) => { const code = ${code}; return code(document, ${JSON.stringify(argument)}); }`,
    ) as never;
  return {
    evaluate,
    press: async (key) => void (await evaluate(PRESS, key)),
    resize: async (width) =>
      void (await inChrome(
        `void Object.assign(document.getElementById('sidebar-box').style, { width: '${width}px', minWidth: '0', maxWidth: 'none' })`,
      )),
    close: async () => void (await inChrome('void SidebarController.hide()')),
    axe: async () => (await inContent(inChrome, element, axeCode())) as string[],
    picture: (file) => picture(inChrome, `${element}.browsingContext`, file),
  };
}

export interface LaunchOptions {
  headless?: boolean;
  extension?: string;
  /** Names that stand for this computer, over TLS with any certificate. */
  hosts?: MappedHosts;
  /** What an administrator has fixed for the extension: the browser's managed storage. */
  policy?: Readonly<Record<string, unknown>>;
}

/** Lays a policy down where Firefox looks for it, in a home folder of its own. @returns the folder */
function homeWith(policy: Readonly<Record<string, unknown>>, id: string): string {
  const home = mkdtempSync(join(tmpdir(), 'backgrounder-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: id, description: 'for tests', type: 'storage', data: policy };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest));
  return home;
}

/** Firefox maps names and ports apart; names without a star cover what is below them too. */
function mapped({ names, port }: MappedHosts): Record<string, string | boolean> {
  return {
    'network.dns.localDomains': names.join(','),
    'network.socket.forcePort': `443=${port}`,
    'network.stricttransportsecurity.preloadlist': false,
  };
}

function readId(folder: string): string {
  const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const folder = resolve(ROOT, options.extension ?? '.output/firefox-mv3');
  const id = readId(folder);
  const downloads = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const home = options.policy ? homeWith(options.policy, id) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await needBrowser('firefox'),
    headless: options.headless ?? !process.env['HEADED'],
    defaultViewport: null,
    args: ['--width=1280', '--height=900', '-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...(options.hosts ? mapped(options.hosts) : {}),
    },
    ...(home ? { env: { ...process.env, HOME: home } } : {}),
    acceptInsecureCerts: options.hosts !== undefined,
  });
  await browser.installExtension(folder);
  const inChrome = chromeScope(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const widget = id.replace(/[^a-z0-9_-]/gi, '_');
  const address = (path: string) => `moz-extension://${UUID}/${path}`;
  const welcome = `[...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(address('welcome.html'))})`;
  await until(() => inChrome(`Boolean(${welcome})`));
  await inChrome(`void gBrowser.removeTab(${welcome})`);
  let opened = 0;
  return {
    name: 'firefox',
    privileged: inChrome,
    page,
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    downloads,
    async openPanel(beside = page) {
      // A second window is the second browser window there is; tests open no more.
      const window = beside === page ? 0 : 1;
      const there: InChrome = (expression) => inChrome(expression, window);
      await inChrome(
        `void CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR)`,
      );
      await there(`void document.getElementById('${widget}-BAP').click()`);
      await until(
        () => there(`${SIDEBAR}?.currentURI?.spec ?? ''`),
        (url) => String(url).startsWith('moz-extension:'),
      );
      return asPanel(there, SIDEBAR);
    },
    async openExtensionPage(path) {
      await inChrome(
        `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address(path))}))`,
      );
      // By a name of its own: other tabs come to the front later.
      const name = `extension-page-${++opened}`;
      await inChrome(`void (gBrowser.selectedBrowser.id = '${name}')`);
      const element = `document.getElementById('${name}')`;
      await until(
        () => inChrome(`${element}.currentURI.spec + (${element}.webProgress.isLoadingDocument ? ' …' : '')`),
        (url) => url === address(path),
      );
      return asPanel(inChrome, element);
    },
    withholdAccess: async () =>
      void (await inChrome(
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
          const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
          await ExtensionPermissions.remove(${JSON.stringify(id)}, { permissions: [], origins }, extension);
        })()`,
      )),
    cardText: async () =>
      (await inContent(inChrome, 'gBrowser.selectedBrowser', String(CARD))) as string | null,
    picture: (file) => picture(inChrome, 'window.browsingContext', file),
    async close() {
      await browser.close();
      for (const folder of home ? [downloads, home] : [downloads])
        rmSync(folder, { recursive: true, force: true });
    },
    closed: new Promise((done) => void browser.once('disconnected', done)),
  };
}
