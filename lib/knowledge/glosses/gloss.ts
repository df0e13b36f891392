import type { EntityKind } from '../../report/types.ts';

/** One line on an institution or a place: what it is, nothing that ages. */
export interface Gloss {
  name: string;
  /** As in the sources: 'agency', 'party', 'country' … */
  kind: string;
  aliases: readonly string[];
  text: string;
  entity: Extract<EntityKind, 'organization' | 'place' | 'other'>;
}

const PLACES = new Set(
  `archipelago area base border canal capital city continent country district island lake mountain peninsula place
  province region river sea site state strait territory town`.split(/\s+/),
);
const THINGS = new Set('accord agreement award document event law prize program programme treaty'.split(' '));
const PUBLIC = new Set(
  `agency alliance army assembly body central-bank court department government inquiry institution intelligence
  international international-body judiciary legislature military ministry parliament parliamentary-committee police regulator tribunal`.split(
    /\s+/,
  ),
);

export function kindOfGloss(kind: string): Gloss['entity'] {
  if (PLACES.has(kind)) return 'place';
  return THINGS.has(kind) ? 'other' : 'organization';
}

/** Is a thing of this kind a public body, as 'official' means it? */
export function isPublicKind(kind: string): boolean {
  return PUBLIC.has(kind);
}
