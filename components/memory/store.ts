import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RequestRecord } from '../../lib/lookups/types.ts';
import type { MemorySize, ReadArticle } from '../../lib/memory/types.ts';

/** What the options page shows of the database, and does with it. */
export interface Store {
  history: { total: number; requests: readonly RequestRecord[] };
  /** Null where it is not known yet, or the browser keeps no database. */
  size: MemorySize | null;
  /** The browser keeps no database. */
  broken: boolean;
  search(words: string): Promise<readonly ReadArticle[]>;
  forget(url: string): Promise<void>;
  forgetSite(site: string): Promise<void>;
  forgetAll(): Promise<void>;
  exportAll(): Promise<void>;
  forgetLookups(): Promise<void>;
}

const NOTHING = async () => undefined;

/** Nothing is kept. */
export const NO_STORE: Store = {
  history: { total: 0, requests: [] },
  size: null,
  broken: false,
  search: async () => [],
  forget: NOTHING,
  forgetSite: NOTHING,
  forgetAll: NOTHING,
  exportAll: NOTHING,
  forgetLookups: NOTHING,
};

export const StoreContext = createContext<Store>(NO_STORE);

export function useStore(): Store {
  return useContext(StoreContext);
}
