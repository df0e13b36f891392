import { OPTION_PREFIX, VERSION_KEY } from '../options/edit.ts';
import { Kept, type KeptArea, type Lock, PLACE_KEY } from '../options/kept.ts';
import { OWN_PREFIX } from '../own/items.ts';
import { RULE_PREFIX } from '../sites/own-rules.ts';
import { browser } from './browser.ts';

const isKept = (key: string) =>
  key === VERSION_KEY || [OPTION_PREFIX, OWN_PREFIX, RULE_PREFIX].some((prefix) => key.startsWith(prefix));

/** One at a time over all pages of the extension, and its background. */
const oneAtATime: Lock = (work) =>
  navigator.locks.request('backgrounder-kept', work) as ReturnType<typeof work>;

const areaOf = (name: 'local' | 'sync'): KeptArea => ({
  get: (keys) => browser.storage[name].get(keys),
  set: (items) => browser.storage[name].set(items),
  remove: (keys) => browser.storage[name].remove(keys),
});

/** What the reader wants kept: options, own lists, site rules. */
export const kept = new Kept({ local: areaOf('local'), sync: areaOf('sync') }, oneAtATime, isKept);

/** Calls back when a key that begins so, or the place of all, changes in whichever window; ends with the signal. */
export function watchKept(prefix: string, callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' && area !== 'sync' && area !== 'managed') return;
    const keys = Object.keys(changes);
    if (area === 'managed' || keys.some((key) => key.startsWith(prefix) || key === PLACE_KEY)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
