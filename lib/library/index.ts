import type { AnalysisOptions } from '../analysers/types.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { DataLoader, Knowledge } from '../knowledge/types.ts';
import { DEFAULT_ANALYSIS } from '../options/analysis.ts';
import { emptyReport } from '../report/analyze.ts';
import type { ContextReport, FindingKind } from '../report/types.ts';
import { type ReadSettings, readDocument, readText } from './read.ts';

export type * from '../report/types.ts';
export type { AnalysisOptions, DataLoader };

export interface AnalyzeOptions {
  /** Address of the page; a document's own when left out. */
  url?: string;
  /** When it was published, ISO 8601; as the page says when left out. */
  published?: string;
  /** Lists to make; those not asked for stay empty. All when left out. */
  only?: readonly FindingKind[];
  /** Say of every block of a document why it was kept or dropped, in `article.trace`. */
  trace?: boolean;
  /** What counts as history, how many tags. */
  analysis?: Partial<AnalysisOptions>;
  /** Reads a data file by its name, instead of those that come with the package. */
  load?: DataLoader;
}

/**
 * Reports on an article: its text, or the document of its page, which is not changed. The models are loaded at the
 * first call. One that cannot be loaded is named in `errors`; the rest of the report is made without it.
 */
export type Analyze = (article: string | Document, options?: AnalyzeOptions) => Promise<ContextReport>;

/** @param load reads the data files that come with the package */
export function createAnalyze(load: DataLoader): Analyze {
  const loaded = new Map<DataLoader, ReturnType<typeof loadKnowledge>>();
  const once = (loader: DataLoader) => {
    const knowledge = loaded.get(loader) ?? loadKnowledge(loader);
    loaded.set(loader, knowledge);
    return knowledge;
  };
  return async (article, options = {}) => {
    const { knowledge, problems } = await once(options.load ?? load);
    const report = read(article, options, knowledge);
    const errors = problems.map(({ file, message }) => ({ analyser: file, message }));
    return { ...report, errors: [...errors, ...report.errors] };
  };
}

/** A document without an address of its own gets one that no server has. */
const NO_ADDRESS = 'http://page.invalid/';

function read(article: string | Document, options: AnalyzeOptions, knowledge: Knowledge): ContextReport {
  const settings: ReadSettings = {
    stage: 'report',
    trace: options.trace ?? false,
    only: options.only ?? null,
    options: { ...DEFAULT_ANALYSIS, ...options.analysis },
  };
  const known = { url: options.url ?? null, published: options.published ?? null };
  if (typeof article === 'string') return whole(readText(article, known, settings, knowledge));
  const url = known.url ?? addressOf(article);
  return whole(readDocument(article, url ?? NO_ADDRESS, { ...known, url }, settings, knowledge));
}

const addressOf = ({ URL: url }: Document): string | null => (/^(?:https?|file):/.test(url) ? url : null);

function whole(report: ReturnType<typeof readText>): ContextReport {
  const { page, article } = report;
  if (!page || !article) throw new TypeError('a report has its page and article');
  return { ...emptyReport(article, page), ...report, page, article };
}
