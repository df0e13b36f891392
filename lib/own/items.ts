import type { Edit } from '../options/kept.ts';
import { readEntry } from './read.ts';
import { EMPTY_OWN, entryKey, OWN_LISTS, type OwnEntry, type OwnList, type OwnLists } from './types.ts';

export const OWN_PREFIX = 'own/';

/** Key of an entry in storage: one each, so that two windows that write different ones never meet. */
export function keyOfEntry(list: OwnList, entry: OwnEntry): string {
  return `${OWN_PREFIX}${list}/${entryKey(entry)}`;
}

/** Own lists as items of storage. */
export function itemsOf(own: OwnLists): Record<string, unknown> {
  const entries = OWN_LISTS.flatMap((list) =>
    own[list].map((entry): [string, unknown] => [keyOfEntry(list, entry), entry]),
  );
  return Object.fromEntries(entries);
}

/** Own lists out of stored items, by name. What another version wrote and this one does not understand is left out. */
export function ownIn(items: Readonly<Record<string, unknown>>): OwnLists {
  const listed = OWN_LISTS.map((list) => {
    const entries = Object.entries(items)
      .filter(([key]) => key.startsWith(`${OWN_PREFIX}${list}/`))
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([key, value]) => readEntry(list, value, key).entry ?? []);
    return [list, entries] as const;
  });
  return { ...EMPTY_OWN, ...Object.fromEntries(listed) };
}

/** Puts an entry in the place of the one it was; null where it is new, or where it goes. */
export function editEntry(list: OwnList, before: OwnEntry | null, after: OwnEntry | null): Edit {
  const set = after ? { [keyOfEntry(list, after)]: after } : {};
  const old = before && keyOfEntry(list, before);
  return { set, remove: old !== null && !(old in set) ? [old] : [] };
}
