import { FINDING_KINDS } from '../analysers/registry.ts';
import type { AnalysisOptions } from '../analysers/types.ts';
import { articleFromText, pageOfText } from '../article/plain-text.ts';
import { detect } from '../detect/index.ts';
import { extract } from '../extract/index.ts';
import { rulesFor } from '../extract/site-rules.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { languageOf } from '../languages/index.ts';
import { DEFAULT_ANALYSIS } from '../options/analysis.ts';
import { analyze, emptyReport } from '../report/analyze.ts';
import type { Article, ContextReport, FindingKind, Page } from '../report/types.ts';

/** How far to go with each page. */
export type Stage = 'detect' | 'article' | 'report';

/** A report without the lists that were not asked for. */
export type PartialReport = Partial<ContextReport>;

export interface ReadSettings {
  stage: Stage;
  trace: boolean;
  /** Lists to give; null for all. */
  only: readonly FindingKind[] | null;
  options?: AnalysisOptions;
}

/** What is known of a page beforehand. */
export interface Known {
  url: string | null;
  /** ISO 8601 */
  published: string | null;
}

const EMPTY_ARTICLE: Article = articleFromText('', null);

/** Reports on a text that is an article. */
export function readText(
  text: string,
  { url, published }: Known,
  settings: ReadSettings,
  knowledge: Knowledge,
): PartialReport {
  return finish(pageOfText(url, text), articleFromText(text, published), settings, knowledge);
}

/**
 * Reports on a page. Nothing in it is changed.
 * @param address of the document, also where `known.url` is null
 */
export function readDocument(
  document: Document,
  address: string,
  known: Known,
  settings: ReadSettings,
  knowledge: Knowledge,
): PartialReport {
  const page: Page = { ...detect(document, address), url: known.url };
  if (settings.stage === 'detect') return withoutLists(emptyReport(EMPTY_ARTICLE, page), []);
  const siteRules = rulesFor(address, new Date().toISOString().slice(0, 10));
  const extraction = extract(document, address, { trace: settings.trace, siteRules });
  const article = { ...extraction.article, published: known.published ?? extraction.article.published };
  const lang = languageOf(article.text, page.lang);
  const read = { ...page, lang, partial: page.partial ?? extraction.partial };
  return finish(read, article, settings, knowledge);
}

function withoutLists(report: ContextReport, wanted: readonly FindingKind[]): PartialReport {
  const partial: PartialReport = { ...report };
  for (const kind of FINDING_KINDS) if (!wanted.includes(kind)) delete partial[kind];
  return partial;
}

function finish(page: Page, article: Article, settings: ReadSettings, knowledge: Knowledge): PartialReport {
  const { stage, only, options = DEFAULT_ANALYSIS } = settings;
  if (stage !== 'report') return withoutLists(emptyReport(article, page), []);
  const report = analyze(article, page, { knowledge, options, ...(only ? { only } : {}) });
  return only ? withoutLists(report, only) : report;
}
