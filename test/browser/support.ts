import { type Driver, type Panel, until } from '../../lib/cli/browser/driver.ts';
import type { Site } from '../../lib/cli/browser/site.ts';

/** One browser with the extension, its panel open, and the fixture pages. */
export interface Here {
  site: Site;
  driver: Driver;
  panel: Panel;
}

interface Shown {
  name: string;
  url: string;
  headline: string;
}

export function stateOf(panel: Panel): Promise<Shown> {
  return panel.evaluate((d) => {
    const root = d.querySelector('[data-state]');
    const headline = d.querySelector('h1')?.textContent ?? '';
    return {
      name: root?.getAttribute('data-state') ?? '',
      url: root?.getAttribute('data-url') ?? '',
      headline,
    };
  });
}

export const textOf = (panel: Panel) => panel.evaluate((d) => d.body.textContent ?? '');

/** Waits until the panel shows the page in the state. */
export function shows(panel: Panel, state: string, path?: string): Promise<Shown> {
  return until(
    () => stateOf(panel),
    ({ name, url }) => name === state && (path === undefined || url.endsWith(path)),
  );
}

/** Goes to a page in the first tab and waits until the panel has read it. */
export async function visit({ driver, panel, site }: Here, path: string, state = 'report'): Promise<void> {
  await driver.page.goto(site.base + path);
  await driver.page.bringToFront();
  await shows(panel, state, path);
}

/** Presses the first element of the panel that a selector finds, as soon as there is one. */
export async function press(panel: Panel, selector: string): Promise<void> {
  await until(() =>
    panel.evaluate((d, wanted) => {
      const element = d.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}

/** Opens the menu of the finding whose words hold some, and presses an entry by its words. */
export async function choose(panel: Panel, finding: string, entry: string): Promise<void> {
  await until(() =>
    panel.evaluate((d, words) => {
      const button = [...d.querySelectorAll<HTMLElement>('.more')].find((candidate) =>
        candidate.getAttribute('aria-label')?.includes(words),
      );
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
      return button !== undefined;
    }, finding),
  );
  await pressEntry(panel, entry);
}

/** Presses an entry of the open menu, by its words. */
export async function pressEntry(panel: Panel, entry: string): Promise<void> {
  await until(() =>
    panel.evaluate((d, words) => {
      const found = [...d.querySelectorAll<HTMLElement>('.menu-entry')].find((candidate) =>
        candidate.textContent?.startsWith(words),
      );
      found?.click();
      return found !== undefined;
    }, entry),
  );
}

/** What the panel's live region says. */
export const noticeOf = (panel: Panel) =>
  panel.evaluate((d) => d.querySelector('[data-testid="notice"]')?.textContent ?? '');

/** Waits until the panel has said it. */
export const says = (panel: Panel, words: string) =>
  until(
    () => noticeOf(panel),
    (notice) => notice === words,
  );

/** The finding that has the focus in the panel. */
export const focusedItem = (panel: Panel) =>
  panel.evaluate((d) => d.activeElement?.getAttribute('data-item') ?? null);

/** Words that the extension has marked in the page, by the name of the mark. */
export function marked({ driver }: Here): Promise<Record<string, string[]>> {
  return driver.page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights.entries()]
        .filter(([name]) => name.startsWith('backgrounder'))
        .map(([name, highlight]) => [
          name.replace('backgrounder-', ''),
          [...highlight].map((range) => String(range)),
        ]),
    ),
  );
}

/** Brings the n-th occurrence of words into the middle of the page and tells where it stands. */
export function place({ driver }: Here, words: string, nth = 1): Promise<{ x: number; y: number }> {
  return driver.page.evaluate(
    (wanted, which) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = which;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          if (--left > 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const box = range.getClientRects()[0]!;
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      throw new Error(`not on the page: ${wanted}`);
    },
    words,
    nth,
  );
}

/** Stores something for the extension, as another of its windows would. */
export async function store(panel: Panel, area: 'local' | 'session', items: object): Promise<void> {
  await panel.evaluate(
    (d, given) => {
      // Firefox runs this with the browser's own rights: the page's objects are behind a wrapper there.
      const view = d.defaultView as unknown as Record<string, unknown>;
      const own = (view['wrappedJSObject'] ?? view) as typeof globalThis & {
        browser?: unknown;
        chrome?: unknown;
      };
      const api = (own.browser ?? own.chrome) as { storage: Record<string, { set(items: object): unknown }> };
      const items = own.JSON.parse(given.items) as object;
      api.storage[given.area]!.set(items);
      return true;
    },
    { area, items: JSON.stringify(items) },
  );
}

/** Sets an option and waits until the panel has it. */
export function setOption(panel: Panel, name: string, value: unknown): Promise<void> {
  return store(panel, 'local', { [`option/${name}`]: value });
}

/** Goes back to the default of an option. */
export async function clearOptions(panel: Panel): Promise<void> {
  await panel.evaluate((d) => {
    const view = d.defaultView as unknown as Record<string, unknown>;
    const own = (view['wrappedJSObject'] ?? view) as Record<string, unknown>;
    const api = (own['browser'] ?? own['chrome']) as { storage: { local: { clear(): unknown } } };
    api.storage.local.clear();
    return true;
  });
}

/** Names of all that the extension has stored for this session. */
export function storedNames(panel: Panel): Promise<string[]> {
  return panel.evaluate(async (d) => {
    const view = d.defaultView as unknown as Record<string, unknown>;
    const own = (view['wrappedJSObject'] ?? view) as typeof globalThis & {
      browser?: unknown;
      chrome?: unknown;
    };
    const api = (own.browser ?? own.chrome) as { storage: { session: { get(key: null): Promise<object> } } };
    const all = await api.storage.session.get(null);
    return JSON.parse(own.JSON.stringify(own.Object.keys(all))) as string[];
  }) as unknown as Promise<string[]>;
}
