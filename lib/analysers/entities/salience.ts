import type { EntityKind } from '../../report/types.ts';

/** What is counted of an entity. */
export interface Presence {
  kind: EntityKind;
  mentions: number;
  references: number;
  /** 0..1: where in the text it is first named. */
  first: number;
  /** How often it opens a sentence, as its subject mostly does. */
  opening: number;
  inHeadline: boolean;
}

// Weights chosen on annotated summaries: counts lead, then the headline, then how early.
const HEADLINE = 1.6;
const EARLY = 1.2;
const OPENING = 0.35;
const REFERENCE = 0.3;
const KIND: Readonly<Record<EntityKind, number>> = { person: 1, organization: 1, place: 0.85, other: 0.8 };

/** A number that orders entities by how much the story is about them; above 0, no upper bound. */
export function salienceOf({ kind, mentions, references, first, opening, inHeadline }: Presence): number {
  const often = Math.log2(1 + mentions + REFERENCE * references + OPENING * opening);
  return KIND[kind] * (often + EARLY * (1 - first) ** 2 + (inHeadline ? HEADLINE : 0));
}

/** The story is about so many at most; the others only play a part. */
export const PROTAGONISTS = 6;

/** What a part in the story is shown by, for those who are not its subject. */
export interface Part {
  kind: EntityKind;
  words: number;
  hasRole: boolean;
  /** A news agency, or a place in the capitals of a dateline. */
  isCredit: boolean;
}

/** Added for those behind the protagonists: whoever is introduced plays a part, a place passed by does not. */
export function partOf({ kind, words, hasRole, isCredit }: Part): number {
  return (hasRole ? 1 : 0) + (kind === 'person' ? 1 : 0) + (words > 1 ? 0.5 : 0) - (isCredit ? 2 : 0);
}
