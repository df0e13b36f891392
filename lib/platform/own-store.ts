import type { Outcome } from '../options/kept.ts';
import { editEntry, itemsOf, OWN_PREFIX, ownIn } from '../own/items.ts';
import type { OwnEntry, OwnList, OwnLists } from '../own/types.ts';
import { kept, watchKept } from './kept.ts';

/** What the reader has written: entities, terms, events. */
export async function loadOwn(): Promise<OwnLists> {
  return ownIn(await kept.read(null));
}

/** Puts an entry in the place of the one it was; null where it is new, or where it goes. */
export function saveEntry(list: OwnList, before: OwnEntry | null, after: OwnEntry | null): Promise<Outcome> {
  return kept.change([], () => editEntry(list, before, after));
}

/** Puts whole lists in place of all that are stored. */
export function replaceOwn(own: OwnLists): Promise<Outcome> {
  return kept.change(null, (items) => {
    const set = itemsOf(own);
    return { set, remove: Object.keys(items).filter((key) => key.startsWith(OWN_PREFIX) && !(key in set)) };
  });
}

/** Calls back with the lists whenever an entry changes, in whichever window; ends with the signal. */
export function watchOwn(callback: (own: OwnLists) => void, signal: AbortSignal): void {
  const tell = async () => {
    const own = await loadOwn();
    if (!signal.aborted) callback(own);
  };
  watchKept(OWN_PREFIX, () => void tell(), signal);
}
