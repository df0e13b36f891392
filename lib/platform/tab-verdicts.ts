import type { Page } from '../report/types.ts';
import { browser } from './browser.ts';

const PREFIX = 'verdict/';

/** Keeps the detector's verdict on a tab for this browser session, where panels see it change. */
export function keepVerdict(tab: number, page: Page): Promise<void> {
  return browser.storage.session.set({ [PREFIX + tab]: page });
}

export function forgetVerdict(tab: number): Promise<void> {
  return browser.storage.session.remove(PREFIX + tab);
}

/** Calls back when the detector changes its mind about a tab; ends with the signal. */
export function onVerdict(callback: (tab: number, page: Page) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX) && newValue) callback(Number(key.slice(PREFIX.length)), newValue as Page);
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
