import { type Panel, until } from '../../../lib/cli/browser/driver.ts';

/** Presses the button that bears these words, within a part of the page, as soon as it is there. */
export async function pressWords(page: Panel, words: string, within = 'body'): Promise<void> {
  await until(() =>
    page.evaluate(
      (d, [wanted, part]) => {
        const buttons = [...(d.querySelector(part)?.querySelectorAll('button') ?? [])];
        const found = buttons.find((b) => (b.getAttribute('aria-label') ?? b.textContent) === wanted);
        found?.click();
        return found !== undefined;
      },
      [words, within] as const,
    ),
  );
}

/** Fills a field in, as typing does. */
export async function fill(page: Panel, selector: string, value: string): Promise<void> {
  await until(() =>
    page.evaluate(
      (d, [wanted, text]) => {
        const field = d.querySelector<HTMLInputElement>(wanted);
        if (!field) return false;
        field.value = text;
        const View = d.defaultView as Window & typeof globalThis;
        for (const name of ['input', 'change']) field.dispatchEvent(new View.Event(name, { bubbles: true }));
        return true;
      },
      [selector, value] as const,
    ),
  );
}

/** Chooses a file for the import, as the reader's own dialog would. */
export async function chooseFile(page: Panel, text: string): Promise<void> {
  await until(() =>
    page.evaluate((d, given) => {
      const input = d.querySelector<HTMLInputElement>('[data-testid="transfer"] input[type="file"]');
      if (!input) return false;
      const View = d.defaultView as Window & typeof globalThis;
      const chosen = new View.DataTransfer();
      chosen.items.add(new View.File([given], 'settings.json', { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new View.Event('change', { bubbles: true }));
      return true;
    }, text),
  );
}

/** The text of the first element that a selector finds; '' where there is none. */
export function textAt(page: Panel, selector: string): Promise<string> {
  return page.evaluate((d, wanted) => d.querySelector(wanted)?.textContent ?? '', selector);
}

/** Waits until the text of an element is right. */
export function reads(page: Panel, selector: string, isRight: (text: string) => boolean): Promise<string> {
  return until(() => textAt(page, selector), isRight);
}

/** All that the extension has stored in an area, as JSON. */
export async function storedIn(page: Panel, area: 'local' | 'sync'): Promise<Record<string, unknown>> {
  const json = await page.evaluate(async (d, name) => {
    const view = d.defaultView as unknown as Record<string, unknown>;
    const own = (view['wrappedJSObject'] ?? view) as typeof globalThis & {
      browser?: unknown;
      chrome?: unknown;
    };
    const api = (own.browser ?? own.chrome) as {
      storage: Record<string, { get(key: null): Promise<object> }>;
    };
    return own.JSON.stringify(await api.storage[name]!.get(null));
  }, area);
  return JSON.parse(await (json as unknown as Promise<string>)) as Record<string, unknown>;
}
