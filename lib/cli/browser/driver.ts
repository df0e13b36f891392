import type { Page } from 'puppeteer-core';

/** Code that runs in the panel's document; it must close over nothing, and what it returns must be plain data. */
export type PanelCode<T> = (document: Document) => T;

/** The real panel: Chrome's side panel, Firefox's sidebar. */
export interface Panel {
  evaluate<T>(code: PanelCode<T>): Promise<T>;
  /** Ids of the rules that axe finds broken. */
  axe(): Promise<string[]>;
  picture(file: string): Promise<void>;
}

/** One browser with the built extension installed. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** The tab that was there at the start. */
  page: Page;
  newPage(): Promise<Page>;
  /** Clicks the extension's toolbar button, as a reader does, and gives the panel that opens. */
  openPanel(): Promise<Panel>;
  /** Opens a page of the extension, e.g. 'options.html', in a new tab, and gives it like the panel. */
  openExtensionPage(path: string): Promise<Panel>;
  /** Saves a picture of the page (Chromium) or of the whole window (Firefox). */
  picture(file: string): Promise<void>;
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
