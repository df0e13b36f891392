import type { ContextReport } from '../report/types.ts';
import type { Correction } from './types.ts';

/** Corrections with the report that they put right: what a developer needs to make a fixture of it. */
export interface CorrectionReport {
  schema: 'correction-report/1';
  corrections: readonly Correction[];
  /** As it was made, before any correction. */
  report: ContextReport;
}

/** A report on corrections as JSON. It carries the article's text. */
export function exportCorrections(report: ContextReport, corrections: readonly Correction[]): string {
  const content: CorrectionReport = { schema: 'correction-report/1', corrections, report };
  return `${JSON.stringify(content, null, 2)}\n`;
}
