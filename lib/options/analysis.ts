import { ANALYSER_SETTINGS } from '../analysers/settings.ts';
import type { AnalysisOptions } from '../analysers/types.ts';

/** What analysis uses unless the reader chose otherwise; the command line always uses these. */
export const DEFAULT_ANALYSIS: AnalysisOptions = {
  historyYears: ANALYSER_SETTINGS.history.years.fallback,
  tagCount: ANALYSER_SETTINGS.tags.count.fallback,
};
