import type { SubjectKind } from './types.ts';

interface Property {
  /** Of Wikidata. */
  id: string;
  kind: 'item' | 'time' | 'quantity';
  of: readonly SubjectKind[];
}

/** What is told of an item, in the order it is shown. */
export const PROPERTIES = {
  position: { id: 'P39', kind: 'item', of: ['person'] },
  occupation: { id: 'P106', kind: 'item', of: ['person'] },
  employer: { id: 'P108', kind: 'item', of: ['person'] },
  party: { id: 'P102', kind: 'item', of: ['person'] },
  citizenship: { id: 'P27', kind: 'item', of: ['person'] },
  born: { id: 'P569', kind: 'time', of: ['person'] },
  died: { id: 'P570', kind: 'time', of: ['person'] },
  founded: { id: 'P571', kind: 'time', of: ['organization', 'place', 'other'] },
  head: { id: 'P488', kind: 'item', of: ['organization'] },
  headquarters: { id: 'P159', kind: 'item', of: ['organization'] },
  industry: { id: 'P452', kind: 'item', of: ['organization'] },
  country: { id: 'P17', kind: 'item', of: ['organization', 'place', 'event', 'other'] },
  region: { id: 'P131', kind: 'item', of: ['place'] },
  population: { id: 'P1082', kind: 'quantity', of: ['place'] },
  date: { id: 'P585', kind: 'time', of: ['event'] },
  began: { id: 'P580', kind: 'time', of: ['event'] },
  ended: { id: 'P582', kind: 'time', of: ['event'] },
  location: { id: 'P276', kind: 'item', of: ['event'] },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof PROPERTIES;
export const PROPERTY_NAMES = Object.keys(PROPERTIES) as PropertyName[];
