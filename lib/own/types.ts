import type { OwnEntity, OwnTerm } from '../analysers/types.ts';
import type { EventFields } from '../knowledge/events/read.ts';

/** An event of the reader's own, as it is written down; how widely it is known does not matter for one's own. */
export type OwnEvent = Omit<EventFields, 'reach'>;

/** What the reader has written, by list. */
export interface OwnLists {
  entities: readonly OwnEntity[];
  glossary: readonly OwnTerm[];
  events: readonly OwnEvent[];
}

export type OwnList = keyof OwnLists;
export type OwnEntry<L extends OwnList = OwnList> = OwnLists[L][number];

export const OWN_LISTS = ['entities', 'glossary', 'events'] as const satisfies readonly OwnList[];
export const EMPTY_OWN: OwnLists = { entities: [], glossary: [], events: [] };

/** Colours that a reader may give: each is told apart from the others on light and dark grounds. */
export const OWN_COLOURS = ['amber', 'blue', 'green', 'plum', 'red'] as const;
export type OwnColour = (typeof OWN_COLOURS)[number];

/** What an entry is called; no two entries of a list have the same name, whatever their case. */
export function nameOfEntry(entry: OwnEntry): string {
  if ('term' in entry) return entry.term;
  return 'title' in entry ? entry.title : entry.name;
}

/** The name as entries are told apart by. */
export function entryKey(entry: OwnEntry): string {
  return nameOfEntry(entry).trim().toLowerCase();
}
