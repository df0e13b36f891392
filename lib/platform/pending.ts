import { browser } from './browser.ts';

const OPEN = 'pending-open';
const CLICK = 'toolbar-click';
/** A word for a panel that did not come is forgotten after this, ms. */
const STALE = 10_000;

interface Word {
  window: number;
  at: number;
  finding: string;
}

/** Leaves word for the panel of a window that is about to open: show this finding. */
export function leavePending(window: number, finding: string): Promise<void> {
  return browser.storage.session.set({ [OPEN]: { window, finding, at: Date.now() } satisfies Word });
}

/** Takes the word that was left for a window, once; null where there is none, or it is old. */
export async function takePending(window: number): Promise<string | null> {
  const word = (await browser.storage.session.get(OPEN))[OPEN] as Word | undefined;
  if (word?.window !== window) return null;
  await browser.storage.session.remove(OPEN);
  return Date.now() - word.at < STALE ? word.finding : null;
}

/** Tells the panel of a window, where one is open, that its toolbar button was clicked. */
export function tellClick(window: number | undefined): Promise<void> {
  return browser.storage.session.set({ [CLICK]: { window, at: Date.now() } });
}

/** Calls back when the toolbar button of a window is clicked; ends with the signal. */
export function onToolbarClick(window: number, callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const click = changes[CLICK]?.newValue as { window?: number } | undefined;
    if (area === 'session' && click?.window === window) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
