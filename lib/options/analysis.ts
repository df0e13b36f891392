import type { AnalysisOptions } from '../analysers/types.ts';

/** What analysis uses unless the reader chose otherwise; the command line always uses these. */
export const DEFAULT_ANALYSIS: AnalysisOptions = { historyYears: 2, tagCount: 8 };
