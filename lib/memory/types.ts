import type { EntityKind, QuoteType, SpeechAct } from '../report/types.ts';

export type RememberedKind = EntityKind | 'event';

/** Words that an article attributed to somebody. */
export interface RememberedQuote {
  type: QuoteType;
  act: SpeechAct;
  /** The article's own words; parts of a broken quotation one after another. */
  parts: string[];
}

/** Somebody or something that an article named. */
export interface RememberedSubject {
  /** By which it is found again; see `keysOf`. */
  keys: string[];
  kind: RememberedKind;
  name: string;
  /** How the article described it, in its own words. */
  role: string | null;
  said: RememberedQuote[];
}

/** An article that was read. */
export interface ReadArticle {
  /** Without what follows '#'. */
  url: string;
  /** Its host without 'www.'. */
  site: string;
  title: string;
  outlet: string | null;
  published: string | null;
  /** When it was last read, ms. */
  read: number;
  subjects: RememberedSubject[];
}

/** In how many other articles a subject was; `more` where there are more than were counted. */
export interface AlsoIn {
  count: number;
  more: boolean;
}

/** What another article told of a subject. */
export interface Appearance {
  article: Omit<ReadArticle, 'subjects'>;
  name: string;
  role: string | null;
  said: RememberedQuote[];
}

export interface MemorySize {
  articles: number;
  sites: { site: string; articles: number }[];
  /** When the oldest was read, ms. */
  oldest: number | null;
}
