import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';

/** What the panel shows of the look-up of one finding. */
export interface Shown {
  state: string;
  text: string;
  links: string[];
  /** Pictures that were loaded. */
  pictures: number;
  /** Elements that only markup in an answer could have made. */
  markup: number;
}

const NOTHING: Shown = { state: 'none', text: '', links: [], pictures: 0, markup: 0 };

/** The look-up beside the entity or event whose name begins so. */
export async function lookupOf(panel: Panel, name: string): Promise<Shown> {
  await unfoldAll(panel);
  const shown = await panel.evaluate((d, wanted) => {
    const rows = [...d.querySelectorAll('.entity, .past')];
    const row = rows.find((one) => one.querySelector('h3, h4')?.textContent.includes(wanted));
    const place = row?.querySelector('[data-lookup]');
    if (!place) return null;
    return {
      state: place.getAttribute('data-lookup') ?? '',
      text: place.textContent,
      links: [...place.querySelectorAll('a')].map((link) => link.href),
      pictures: [...place.querySelectorAll('img')].filter((image) => image.naturalWidth > 0).length,
      markup: place.querySelectorAll('article b b, script, iframe').length,
    };
  }, name);
  return shown ?? NOTHING;
}

/** Presses a button of a look-up by its words; the first one where none are given. */
export async function pressIn(panel: Panel, name: string, words = ''): Promise<void> {
  await until(async () => {
    await unfoldAll(panel);
    return panel.evaluate(
      (d, [wanted, label]) => {
        const rows = [...d.querySelectorAll('.entity, .past')];
        const row = rows.find((one) => one.querySelector('h3, h4')?.textContent.includes(wanted));
        const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-lookup] button') ?? [])];
        const button = buttons.find(({ textContent }) => textContent.includes(label));
        button?.click();
        return button !== undefined;
      },
      [name, words] as [string, string],
    );
  });
}

export function settles(panel: Panel, name: string, state: string): Promise<Shown> {
  return until(
    () => lookupOf(panel, name),
    (shown) => shown.state === state,
    40_000,
  );
}

/** Waits until a look-up tells this: facts come after the page that they are of. */
export function tells(panel: Panel, name: string, words: string): Promise<Shown> {
  return until(
    () => lookupOf(panel, name),
    ({ state, text }) => state === 'found' && text.includes(words),
    40_000,
  );
}

/** How many requests the panel says it made, and how many it names. */
export function countOf(panel: Panel): Promise<{ count: number; named: number }> {
  return panel.evaluate((d) => ({
    count: Number(
      /\d+/.exec(d.querySelector('[data-testid="request-count"]')?.textContent ?? '')?.[0] ?? Number.NaN,
    ),
    named: d.querySelectorAll('[data-testid="requests"] > li').length,
  }));
}

/** Opens what is folded, so that all entities and events are in the panel. */
async function unfoldAll(panel: Panel): Promise<void> {
  await panel.evaluate((d) => {
    for (const button of d.querySelectorAll<HTMLElement>('main .all[aria-expanded="false"]')) button.click();
  });
}

/**
 * Clicks in a page of the extension as a reader does. Chromium needs no more than a click; for Firefox's questions it
 * must come from the browser.
 */
export async function clickIn(driver: Driver, page: Panel, selector: string): Promise<void> {
  await until(() => page.evaluate((d, wanted) => d.querySelector(wanted) !== null, selector));
  if (!driver.privileged) {
    return page.evaluate((d, wanted) => d.querySelector<HTMLElement>(wanted)?.click(), selector);
  }
  const [x, y] = await page.evaluate((d, wanted) => {
    const element = d.querySelector(wanted)!;
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, selector);
  await driver.privileged(
    `(async () => {
      const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
      for (const type of ['mousedown', 'mouseup']) {
        const at = [x + ${x}, y + ${y}, { button: 0, clickCount: 1 }];
        window.synthesizeMouseEvent(type, ...at, { isDOMEventSynthesized: true });
      }
    })()`,
  );
}

/** Answers the question that Firefox asks, and gives its words. */
export async function answerFirefox(driver: Driver, yes: boolean): Promise<string> {
  const ask = driver.privileged;
  if (!ask) return '';
  const question = `document.querySelector('#addon-webext-permissions-notification')`;
  const asks = `PopupNotifications.getNotification('addon-webext-permissions', gBrowser.selectedBrowser)`;
  const words = await until(
    () => ask(`(${asks} && ${question}?.textContent) || ''`),
    (text) => text !== '',
  );
  // It takes no answer in its first half second, so that nobody answers it by mistake.
  await until(async () => {
    await ask(`void ${question}?.${yes ? 'button' : 'secondaryButton'}.click()`);
    return ask(`${asks} === null`);
  });
  return String(words);
}
