import type { ContextReport, Finding, FindingKind, Findings } from '../../report/types.ts';

const LISTS = ['entities', 'sources', 'quotes', 'history', 'tags'] as const satisfies readonly FindingKind[];

/** Whether a finding is shown as 'Possible'. */
export function isPossible(finding: Finding, bar: number): boolean {
  return finding.confidence < bar;
}

/**
 * Parts a report into what is shown in its place and what is set apart as possible. A source stays with its quotes:
 * it is certain as soon as one of them is.
 */
export function partByCertainty(
  report: ContextReport,
  bar: number,
): { sure: ContextReport; possible: Findings } {
  const quoted = new Set(
    report.quotes.filter((quote) => !isPossible(quote, bar)).map(({ source }) => source),
  );
  const sure = (finding: Finding) => !isPossible(finding, bar) || quoted.has(finding.id);
  const part = (keep: boolean): Findings => {
    const entries = LISTS.map((kind) => [kind, report[kind].filter((finding) => sure(finding) === keep)]);
    return Object.fromEntries(entries) as unknown as Findings;
  };
  return { sure: { ...report, ...part(true) }, possible: part(false) };
}
