import { OPTION_PREFIX } from '../options/edit.ts';
import { sizeOf } from '../options/quota.ts';
import { OWN_PREFIX } from '../own/items.ts';
import { RULE_PREFIX } from '../sites/own-rules.ts';
import { browser } from './browser.ts';
import { CORRECTION_PREFIX } from './corrections-store.ts';
import { storedLookups, storedMemory } from './database-stored.ts';
import { kept } from './kept.ts';

/** How many things of one kind are kept, and how large they are as JSON in UTF-8. */
export interface Measure {
  count: number;
  bytes: number;
}

/** One kind of thing that is kept. */
interface Store {
  measure(): Promise<Measure>;
  clear(): Promise<void>;
}

type Items = () => Promise<Record<string, unknown>>;

const synced: Items = () => kept.read(null);
const local: Items = () => browser.storage.local.get(null);
const session: Items = () => browser.storage.session.get(null);

/** Every kind of thing that is kept anywhere, by its name; what is new comes in here and nowhere else. */
export const STORES = {
  options: shelf(synced, OPTION_PREFIX, () => kept.clear()),
  own: shelf(synced, OWN_PREFIX, () => kept.clear()),
  rules: shelf(synced, RULE_PREFIX, () => kept.clear()),
  corrections: shelf(local, CORRECTION_PREFIX, () => browser.storage.local.clear()),
  memory: storedMemory,
  lookups: storedLookups,
  reports: shelf(session, 'report/', () => browser.storage.session.clear()),
} as const satisfies Record<string, Store>;

export type StoredName = keyof typeof STORES;
export type Stored = Readonly<Record<StoredName, Measure>>;
const NAMES = Object.keys(STORES) as StoredName[];

/** Measures what is stored, by kind. */
export async function measureStored(): Promise<Stored> {
  const measures = await Promise.all(
    NAMES.map(async (name) => [name, await STORES[name].measure()] as const),
  );
  return Object.fromEntries(measures) as Stored;
}

/** Deletes all of it, options included. */
export async function deleteStored(): Promise<void> {
  for (const name of NAMES) await STORES[name].clear();
}

/** What stands under keys that begin alike. */
function shelf(items: Items, prefix: string, clear: () => Promise<void>): Store {
  return {
    clear,
    async measure() {
      const found = Object.entries(await items()).filter(([key]) => key.startsWith(prefix));
      const bytes = found.reduce((sum, [key, value]) => sum + sizeOf(key) + sizeOf(JSON.stringify(value)), 0);
      return { count: found.length, bytes };
    },
  };
}
