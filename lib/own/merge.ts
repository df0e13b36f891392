import { entryKey, OWN_LISTS, type OwnEntry, type OwnList, type OwnLists } from './types.ts';

/** Both together; of entries with the same name the second's. */
export function mergeOwn(first: OwnLists, second: OwnLists): OwnLists {
  const entries = OWN_LISTS.map((list): [OwnList, readonly OwnEntry[]] => {
    const byKey = new Map<string, OwnEntry>();
    for (const entry of [...first[list], ...second[list]]) byKey.set(entryKey(entry), entry);
    return [list, [...byKey.values()]];
  });
  return Object.fromEntries(entries) as unknown as OwnLists;
}
