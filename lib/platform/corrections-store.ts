import type { Correction } from '../corrections/types.ts';
import { browser } from './browser.ts';

export const CORRECTION_PREFIX = 'correction/';

/** What the reader put right on a page, in the order it was done. */
export async function loadCorrections(url: string): Promise<Correction[]> {
  const stored: unknown = (await browser.storage.local.get(CORRECTION_PREFIX + url))[CORRECTION_PREFIX + url];
  return Array.isArray(stored) ? (stored as Correction[]) : [];
}

/** Calls back with the address of a page whose corrections changed, in whichever window; ends with the signal. */
export function watchCorrections(callback: (url: string) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes))
      if (key.startsWith(CORRECTION_PREFIX)) callback(key.slice(CORRECTION_PREFIX.length));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Keeps the corrections of a page; none takes the page out of storage. */
export function saveCorrections(url: string, corrections: readonly Correction[]): Promise<void> {
  const key = CORRECTION_PREFIX + url;
  return corrections.length === 0
    ? browser.storage.local.remove(key)
    : browser.storage.local.set({ [key]: corrections });
}
