/**
 * ContextReport: what Backgrounder says about one page. The contract that panel, command line and exports share.
 * All offsets are UTF-16 code units into `article.text`, half-open.
 */

/** Words of the article: `quote === text.slice(start, end)`, always. */
export interface Evidence {
  start: number;
  end: number;
  quote: string;
}

/** What every item of entities, quotes, sources, history and tags has. */
export interface Finding {
  /** Unique within the report. */
  id: string;
  /** Name of the rule that made it. */
  rule: string;
  /** 0..1; below the reader's bar it is shown as 'Possible'. */
  confidence: number;
  /** True for what comes from the reader's own lists; left out elsewhere. */
  own?: true;
}

export type PageKind =
  | 'news'
  | 'opinion'
  | 'live-blog'
  | 'analysis'
  | 'press-release'
  | 'other-article'
  | 'listing'
  | 'other';

export interface Page {
  url: string | null;
  /** BCP 47, as far as it is known. */
  lang: string | null;
  isArticle: boolean;
  /** 0..1 */
  confidence: number;
  kind: PageKind;
  reasons: string[];
  /** Why the text is not whole: 'paywall', 'truncated', …; null when it is. */
  partial: string | null;
}

export type BlockRole = 'paragraph' | 'heading' | 'list-item' | 'quote';

export interface Block {
  start: number;
  end: number;
  role: BlockRole;
}

/** One entry of a live blog. */
export interface LiveEntry {
  start: number;
  end: number;
  time: string | null;
}

/** One decision of the extractor: a block kept or dropped, and the rule that did it. */
export interface TraceStep {
  kept: boolean;
  rule: string;
  start: number | null;
  excerpt: string;
}

export interface Article {
  headline: string | null;
  standfirst: string | null;
  byline: string[];
  outlet: string | null;
  /** ISO 8601, time zone kept. */
  published: string | null;
  modified: string | null;
  section: string | null;
  declaredTags: string[];
  entries: LiveEntry[];
  trace: TraceStep[];
  /** Body only; blocks joined by a blank line. */
  text: string;
  blocks: Block[];
}

export type EntityKind = 'person' | 'organization' | 'place' | 'other';

export interface Entity extends Finding {
  /** Fullest form in the article. */
  name: string;
  kind: EntityKind;
  aliases: string[];
  role: Evidence | null;
  roles: Evidence[];
  official: boolean;
  /** Names only: no title, no pronoun. Text order. */
  mentions: Evidence[];
  /** Pronouns, 'the president'. Text order. */
  references: Evidence[];
  salience: number;
  /** From the offline index: institutions and places only. */
  gloss: string | null;
  /** The reader's own note and colour, where `own`. */
  note?: string;
  colour?: string;
}

export type QuoteType = 'direct' | 'indirect' | 'mixed';
export type SpeechAct = 'said' | 'wrote' | 'thought' | 'planned' | 'other';

export interface Quote extends Finding {
  type: QuoteType;
  content: Evidence[];
  cue: Evidence | null;
  act: SpeechAct;
  /** 'claimed', 'admitted' */
  loaded: boolean;
  /** The words in the text. */
  speaker: Evidence | null;
  /** Id in sources. */
  source: string | null;
}

export type SourceKind = 'person' | 'anonymous' | 'organization' | 'document' | 'outlet';

export type Office =
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'legislator'
  | 'spokesperson'
  | 'diplomat'
  | 'military'
  | 'police'
  | 'intelligence'
  | 'prosecutor'
  | 'court'
  | 'regulator'
  | 'agency'
  | 'international-body'
  | 'local-government'
  | 'other';

export interface Source extends Finding {
  kind: SourceKind;
  /** Id in entities. */
  entity: string | null;
  name: string | null;
  /** Title or description. */
  as: Evidence | null;
  official: boolean;
  office: Office | null;
  standing: 'sitting' | 'former' | null;
  /** Of which institution. */
  body: string | null;
  anonymityReason: Evidence | null;
  /** People, as told; null when the text gives no number. */
  count: number | null;
  /** Id of the source that relays this one. */
  via: string | null;
  response: 'declined' | 'no-reply' | 'denied' | null;
  evidence: Evidence[];
}

/** An entry of the offline index of events (or one of the reader's own). Years; BCE negative. */
export interface HistoricalEvent {
  id: string;
  title: string;
  from: number;
  to: number;
  places: string[];
  summary: string;
  /** The article's exact title. */
  wikipedia: string | null;
  score: number;
  /** True for an event of the reader's own; left out elsewhere. */
  own?: true;
}

export type HistoryKind =
  | 'year'
  | 'date'
  | 'decade'
  | 'century'
  | 'span'
  | 'ago'
  | 'anniversary'
  | 'first-since'
  | 'named-event';

export interface HistoricalReference extends Finding {
  evidence: Evidence;
  kind: HistoryKind;
  /** Years, BCE negative. */
  from: number | null;
  to: number | null;
  /** 'published 2025 − over 100 = before 1925' */
  working: string | null;
  event: HistoricalEvent | null;
  candidates: HistoricalEvent[];
  why: string[];
}

export type TagOrigin = 'declared' | 'computed' | 'theme';

export interface Tag extends Finding {
  label: string;
  origin: TagOrigin[];
  /** IPTC Media Topics code. */
  theme: string | null;
  weight: number;
  /** 1 or 2 sentences of the article. */
  summary: Evidence[];
  /** Where the tag, an alias of it or a word of its theme stands, in text order; of a declared one, its sentences. */
  mentions?: Evidence[];
  /** Ids in entities. */
  entities: string[];
}

/** The lists of findings, by the name they have in the report. */
export interface Findings {
  entities: Entity[];
  sources: Source[];
  quotes: Quote[];
  history: HistoricalReference[];
  tags: Tag[];
}

export type FindingKind = keyof Findings;

export interface ContextReport extends Findings {
  schema: 'context-report/1';
  page: Page;
  article: Article;
  /** Distinct anonymous people, at least. */
  anonymousMinimum: number;
  /** People who are talked about and never quoted: ids in entities, most salient first. */
  unquoted?: string[];
  /** The article in at most three of its sentences. */
  brief: Evidence[];
  /** One analyser failing never hides the others. */
  errors: { analyser: string; message: string }[];
  /** Milliseconds. */
  timings: Record<string, number>;
}
