import type { Page } from 'puppeteer-core';

/** Code that runs in the panel's document; it must close over nothing, and what it takes and returns must be JSON. */
export type PanelCode<T, A = undefined> = (document: Document, argument: A) => T;

/** The real panel: Chrome's side panel, Firefox's sidebar. */
export interface Panel {
  evaluate<T>(code: PanelCode<T>): Promise<T>;
  evaluate<T, A>(code: PanelCode<T, A>, argument: A): Promise<T>;
  /** Presses a key where the focus is. Firefox gives no way to the sidebar's real keyboard: there it is an event. */
  press(key: string): Promise<void>;
  /** Sets the panel's width, CSS px. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
  /** Ids of the rules that axe finds broken. */
  axe(): Promise<string[]>;
  picture(file: string): Promise<void>;
}

/** Host names, '*.example.org' among them, that a browser is to find at a port of this computer. */
export interface MappedHosts {
  names: readonly string[];
  port: number;
}

/** One browser with the built extension installed. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** The tab that was there at the start. */
  page: Page;
  newPage(): Promise<Page>;
  /** A page in a window of its own. */
  newWindow(): Promise<Page>;
  /** Folder that files are saved to. */
  downloads: string;
  /** Clicks the extension's toolbar button in a page's window (the first page's where none is given), as a reader does. */
  openPanel(beside?: Page): Promise<Panel>;
  /** Opens a page of the extension, e.g. 'options.html', in a new tab, and gives it like the panel. */
  openExtensionPage(path: string): Promise<Panel>;
  /** Takes the extension's access to all sites away, as a reader may in the browser's own settings. */
  withholdAccess(): Promise<void>;
  /** What the card in the page in front says; its root is closed to scripts. Null where none is open. */
  cardText(): Promise<string | null>;
  /** Saves a picture of the page (Chromium) or of the whole window (Firefox). */
  picture(file: string): Promise<void>;
  /** Evaluates in Firefox's own window, where its questions and its network are; null in Chromium. */
  privileged: ((expression: string) => Promise<unknown>) | null;
  close(): Promise<void>;
  /** Settles when the browser has ended, whoever ended it. */
  closed: Promise<void>;
}

const STEP = 50;

/** Asks again until the answer is yes. @throws Error with the last answer after `limit` ms */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean = Boolean,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  let answer: T | undefined;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      answer = await ask();
      if (isRight(answer)) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((done) => setTimeout(done, STEP));
  }
  throw new Error(`still not so after ${limit} ms: ${problem ?? JSON.stringify(answer)}`);
}
