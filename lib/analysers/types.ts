import type { KnownEvent } from '../knowledge/events/event.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { Article, EntityKind, Evidence, FindingKind, Findings } from '../report/types.ts';
import type { TextDocument } from '../text/document.ts';

/** What the reader may set; the same for panel and command line. Defaults are in lib/options. */
export interface AnalysisOptions {
  /** How many years before publication a date counts as history. At least 2. */
  historyYears: number;
  /** How many tags are wanted. 1..20 */
  tagCount: number;
}

/** Somebody or something that the reader has put on a list of their own. */
export interface OwnEntity {
  name: string;
  aliases: readonly string[];
  kind?: EntityKind;
  note?: string;
  /** Any CSS colour that the view understands. */
  colour?: string;
}

/** A term that the reader has put a note to. */
export interface OwnTerm {
  term: string;
  note: string;
}

/**
 * What the reader knows already and wants to see again. Names with a capital letter match as they are spelled, others
 * in any case; always whole words.
 */
export interface OwnContext {
  entities: readonly OwnEntity[];
  glossary: readonly OwnTerm[];
  /** Judged already: see lib/own. They stand beside those of the index. */
  events?: readonly KnownEvent[];
}

/** What an analyser may read. Nothing in it may be changed. */
export interface AnalysisInput {
  article: Article;
  document: TextDocument;
  knowledge: Knowledge;
  options: AnalysisOptions;
  /** The reader's own entities and terms; none when left out. */
  own?: OwnContext;
  /** Findings of the analysers that ran before, by list; empty lists where they have not. */
  found: Readonly<Findings>;
}

/** Beside its own list an analyser may give what the report has one of. */
export interface AnalysisOutput<K extends FindingKind> {
  findings: Findings[K];
  anonymousMinimum?: number;
  unquoted?: string[];
  brief?: Evidence[];
  /** Findings of earlier analysers, replaced: quotes give references to entities, say. */
  revised?: Partial<Findings>;
}

/** One analyser makes one list. It is pure: same input, same output; no clock, no randomness, no I/O. */
export interface Analyser<K extends FindingKind = FindingKind> {
  kind: K;
  /** Lists that must be there before it runs. */
  needs: readonly FindingKind[];
  run(input: AnalysisInput): AnalysisOutput<K>;
}
