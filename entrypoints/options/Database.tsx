import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { LookupContext, NO_LOOKUPS } from '../../components/lookups/context.ts';
import { NO_STORE, type Store, StoreContext } from '../../components/memory/store.ts';
import { writeMemory } from '../../lib/memory/export.ts';
import { searchWords } from '../../lib/memory/search-words.ts';
import { askToLookUp } from '../../lib/platform/data-consent.ts';
import { forgetLookups, loadRequests } from '../../lib/platform/lookup-store.ts';
import { onForgotten, tellForgotten } from '../../lib/platform/memory-news.ts';
import { memoryStore } from '../../lib/platform/memory-store.ts';
import { saveText } from '../../lib/platform/take-out.ts';

/** So many articles are listed at once. */
const MOST_LISTED = 50;

type Shown = Pick<Store, 'history' | 'size' | 'broken'>;

/** Joins the options page with the database: the reading memory and the list of requests. */
export function Database({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<Shown>(NO_STORE);
  const load = useCallback(async () => setShown(await readAll()), []);
  useEffect(() => {
    const end = new AbortController();
    void load();
    onForgotten(() => void load(), end.signal);
    return () => end.abort();
  }, [load]);
  const store: Store = useMemo(() => ({ ...shown, ...doings(load) }), [shown, load]);
  return (
    <LookupContext.Provider value={LOOKUPS}>
      <StoreContext.Provider value={store}>{children}</StoreContext.Provider>
    </LookupContext.Provider>
  );
}

const LOOKUPS = { ...NO_LOOKUPS, actions: { ...NO_LOOKUPS.actions, allow: askToLookUp } };

async function readAll(): Promise<Shown> {
  const history = await loadRequests();
  try {
    return { history, size: await memoryStore.size(), broken: false };
  } catch {
    return { history, size: null, broken: true };
  }
}

function doings(load: () => Promise<void>): Omit<Store, keyof Shown> {
  const then = async (work: Promise<unknown>) => {
    await work;
    tellForgotten();
    await load();
  };
  return {
    search: (words) => memoryStore.search(searchWords(words), MOST_LISTED),
    forget: (url) => then(memoryStore.forget(url)),
    forgetSite: (site) => then(memoryStore.forgetSite(site)),
    forgetAll: () => then(memoryStore.forgetAll()),
    forgetLookups: () => then(forgetLookups()),
    exportAll: async () =>
      saveText(writeMemory(await memoryStore.all()), 'backgrounder-memory.json', 'application/json'),
  };
}
