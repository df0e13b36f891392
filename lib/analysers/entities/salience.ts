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
  /** A news outlet that the headline does not name: it tells the story and is not in it. */
  isOutlet: boolean;
}

// Weights chosen by hand, looking at annotated summaries and articles: counts lead, then the headline, then how early.
const HEADLINE = 1.6;
const EARLY = 1.2;
const OPENING = 0.35;
const REFERENCE = 0.3;
const OUTLET = 1;
const KIND: Readonly<Record<EntityKind, number>> = { person: 1, organization: 1, place: 0.85, other: 0.8 };

/** A number that orders entities by how much the story is about them; above 0, no upper bound. */
export function salienceOf(presence: Presence): number {
  const { kind, mentions, references, first, opening, inHeadline, isOutlet } = presence;
  const often = Math.log2(1 + mentions + REFERENCE * references + OPENING * opening);
  const sum = KIND[kind] * (often + EARLY * (1 - first) ** 2 + (inHeadline ? HEADLINE : 0));
  return isOutlet ? Math.max(sum / 2, sum - OUTLET) : sum;
}

/** The story is about so many at most; the others only play a part. */
export const PROTAGONISTS = 6;
/** Whoever is named so often is no bystander either. */
export const MUCH_NAMED = 5;

/** What a part in the story is shown by, for those who are not its subject. */
export interface Part {
  kind: EntityKind;
  words: number;
  hasRole: boolean;
  /** Is quoted or said to have said something. */
  speaks: boolean;
  /** Somebody in the story is told to belong to it. */
  hasMembers: boolean;
  /** First named where the text ends: authors and credits stand there. */
  atEnd: boolean;
  isOutlet: boolean;
  /** A news agency, or a place in the capitals of a dateline. */
  isCredit: boolean;
}

/**
 * Added for those behind the protagonists: whoever is introduced or speaks plays a part, and so does the body that a
 * speaker stands for; a place passed by and an outlet do not.
 */
export function partOf(part: Part): number {
  const own = part.kind === 'person' ? personPart(part) : part.kind === 'place' ? 0 : bodyPart(part);
  return own - (part.atEnd ? 1.5 : 0) - (part.isOutlet ? 0.5 : 0) - (part.isCredit ? 2 : 0);
}

const personPart = ({ speaks, hasRole }: Part): number => 0.7 + (speaks ? 1 : 0) + (hasRole ? 0.7 : 0);

/** A name of three words or more is told in full for once. */
function bodyPart({ kind, words, hasRole, hasMembers }: Part): number {
  const told = words > 2 ? 1 : words > 1 ? 0.3 : 0;
  return kind === 'other' ? told / 2 : told + (hasRole ? 0.7 : 0) + (hasMembers ? 0.7 : 0);
}
