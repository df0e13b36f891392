import type { Area } from '../panel/cache.ts';
import { browser } from './browser.ts';

/** Storage of this browser session, gone when the browser is closed. */
export const sessionArea: Area = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
  keys: async () => Object.keys(await browser.storage.session.get(null)),
};
