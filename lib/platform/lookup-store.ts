import type { Kept, LookupCache } from '../lookups/ports.ts';
import type { RequestRecord } from '../lookups/types.ts';
import { database } from './database.ts';

/** So many answers are kept; the oldest make room. */
const MOST_KEPT = 2_000;
/** Room is made for so many at a time. */
const SPARE = 100;
/** So many requests are listed. */
const MOST_LISTED = 1_000;

/** Answers in the browser's database. A database that cannot be had keeps nothing, and nothing waits for it. */
export const lookupStore: LookupCache = {
  async get(key) {
    try {
      return (await (await database()).get('lookups', key)) ?? null;
    } catch {
      return null;
    }
  },
  async put(key, kept: Kept) {
    try {
      const writing = (await database()).transaction('lookups', 'readwrite');
      await writing.store.put(kept, key);
      if ((await writing.store.count()) > MOST_KEPT) {
        const oldest = await writing.store.index('at').getAllKeys(null, SPARE);
        await Promise.all(oldest.map((old) => writing.store.delete(old)));
      }
      await writing.done;
    } catch {
      // Then it is asked for again next time.
    }
  },
};

/** Requests of all windows: how many there ever were, and the last of them, newest first. */
export interface RequestHistory {
  total: number;
  requests: RequestRecord[];
}

/** Writes a request down for the list in the options page. */
export async function keepRequest(record: RequestRecord): Promise<void> {
  try {
    const writing = (await database()).transaction('requests', 'readwrite');
    const key = await writing.store.add(record);
    await writing.store.delete(IDBKeyRange.upperBound(key - MOST_LISTED));
    await writing.done;
  } catch {
    // The panel has its own list, which is in memory.
  }
}

export async function loadRequests(): Promise<RequestHistory> {
  try {
    const reading = (await database()).transaction('requests').store;
    const last = await reading.openKeyCursor(null, 'prev');
    return { total: last?.key ?? 0, requests: (await reading.getAll()).reverse() };
  } catch {
    return { total: 0, requests: [] };
  }
}

/** Deletes kept answers and the list of requests. */
export async function forgetLookups(): Promise<void> {
  const writing = (await database()).transaction(['lookups', 'requests'], 'readwrite');
  await Promise.all([
    writing.objectStore('lookups').clear(),
    writing.objectStore('requests').clear(),
    writing.done,
  ]);
}
