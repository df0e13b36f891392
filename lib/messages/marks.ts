import type { OwnColour } from '../own/types.ts';

/** Shape of the line under words in the page: what kind of finding it is. */
export const MARK_KINDS = ['said', 'name', 'past', 'possible', 'own'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Words of the article to be marked in the page; offsets are UTF-16 into the article's text. */
export interface Mark {
  /** Id of the finding that a click on the words opens. */
  finding: string;
  kind: MarkKind;
  start: number;
  end: number;
  quote: string;
  /** Key in `cards`, where a click shows the in-page card. */
  card: string | null;
  /** Of kind 'own', where the reader gave one. */
  colour?: OwnColour;
}

/** What the in-page card says: the article's own words about somebody. All of it is text, never markup. */
export interface Card {
  title: string;
  question: string;
  role: string | null;
  /** What the reader wrote about it. */
  note: { heading: string; text: string } | null;
  heading: string;
  before: string;
  name: string;
  after: string;
  start: number;
  end: number;
  counts: string;
  open: string;
  close: string;
}

export interface MarkOrder {
  marks: Mark[];
  cards: Record<string, Card>;
  style: 'underline' | 'tint';
  hover: boolean;
  /** Words in a muted colour: all but one source's, while the reader looks through that lens. */
  muted: { start: number; end: number; quote: string }[];
}

/** Nothing marked: clears a page. */
export const NO_MARKS: MarkOrder = { marks: [], cards: {}, style: 'underline', hover: false, muted: [] };
