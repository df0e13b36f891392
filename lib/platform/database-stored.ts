import { sizeOf } from '../options/quota.ts';
import { database } from './database.ts';
import { forgetLookups } from './lookup-store.ts';
import { tellForgotten } from './memory-news.ts';
import { memoryStore } from './memory-store.ts';

/** Where the browser keeps no database, there is nothing in it. */
const NOTHING = { count: 0, bytes: 0 };

/** The reading memory, as a kind of thing that is kept. */
export const storedMemory = {
  measure: () => measure('articles'),
  clear: () => clear(() => memoryStore.forgetAll()),
};

/** Kept answers of look-ups and the list of requests. */
export const storedLookups = {
  async measure() {
    const [answers, requests] = await Promise.all([measure('lookups'), measure('requests')]);
    return { count: answers.count + requests.count, bytes: answers.bytes + requests.bytes };
  },
  clear: () => clear(forgetLookups),
};

async function measure(table: 'articles' | 'lookups' | 'requests') {
  try {
    const rows: unknown[] = await (await database()).getAll(table);
    return {
      count: rows.length,
      bytes: rows.reduce<number>((sum, row) => sum + sizeOf(JSON.stringify(row)), 0),
    };
  } catch {
    return NOTHING;
  }
}

async function clear(forget: () => Promise<void>): Promise<void> {
  try {
    await database();
  } catch {
    return;
  }
  await forget();
  tellForgotten();
}
