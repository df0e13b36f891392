import type { EntityKind, TagOrigin } from '../../report/types.ts';

/** A place in the text that bears a concept. */
export interface Place {
  start: number;
  end: number;
  sentence: number;
}

/** A tag in the making. */
export interface Candidate {
  key: string;
  /** The words that carry the label's meaning: see concept.ts. */
  words: readonly string[];
  label: string;
  origin: TagOrigin[];
  theme: string | null;
  rule: string;
  /** Comparable between candidates of all kinds; about 1 for the article's main subject. */
  weight: number;
  /** 0..1 */
  confidence: number;
  /** What kind of name it is, null where it is none. */
  kind: EntityKind | null;
  /** Where the label itself or an alias of it stands. */
  places: Place[];
  /** Ids of entities that are this concept. */
  entities: string[];
}
