import { FINDING_KINDS, withNeeds } from '../analysers/registry.ts';
import { runAnalyser } from '../analysers/run.ts';
import type { AnalysisOptions, OwnContext } from '../analysers/types.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { isSupported } from '../languages/index.ts';
import { readText } from '../text/document.ts';
import type { Article, ContextReport, FindingKind, Findings, Page } from './types.ts';

export interface AnalysisSetup {
  knowledge: Knowledge;
  options: AnalysisOptions;
  /** The reader's own entities and terms; findings from them are marked `own`. */
  own?: OwnContext;
  /** Lists to make; what they need is made too, and stays in the report. All when left out. */
  only?: readonly FindingKind[];
  /** Called after each analyser, so that a view can fill in; the report is not finished then. */
  onProgress?: (report: ContextReport) => void;
  /** Milliseconds from any fixed moment. */
  now?: () => number;
}

/**
 * Makes the report on an article. Pure but for the clock; one analyser that throws leaves its list empty and a line
 * in `errors`, and the others still run. In a language without word lists nothing is looked for.
 */
export function analyze(article: Article, page: Page, setup: AnalysisSetup): ContextReport {
  const now = setup.now ?? (() => performance.now());
  const report = emptyReport(article, page);
  const started = now();
  const document = readText(article.text, article.blocks);
  report.timings['text'] = now() - started;
  const surroundings = {
    document,
    knowledge: setup.knowledge,
    options: setup.options,
    ...(setup.own ? { own: setup.own } : {}),
  };
  const wanted = isSupported(page.lang) ? withNeeds(setup.only ?? FINDING_KINDS) : [];
  for (const kind of wanted) {
    const before = now();
    runAnalyser(kind, report, surroundings);
    report.timings[kind] = now() - before;
    setup.onProgress?.(report);
  }
  report.timings['all'] = now() - started;
  return report;
}

/** A report with nothing found yet. */
export function emptyReport(article: Article, page: Page): ContextReport {
  const findings: Findings = { entities: [], sources: [], quotes: [], history: [], tags: [] };
  return {
    schema: 'context-report/1',
    page,
    article,
    ...findings,
    anonymousMinimum: 0,
    brief: [],
    errors: [],
    timings: {},
  };
}
