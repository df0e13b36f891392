import type { ContextReport, Finding, FindingKind, Findings } from '../../report/types.ts';

/** The least confidence, by list, at which a finding is shown in its place. */
export type Bars = Readonly<Record<FindingKind, number>>;

/** The same for all lists. */
export function sameBars(bar: number): Bars {
  return { entities: bar, sources: bar, quotes: bar, history: bar, tags: bar };
}

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
  bars: Bars,
): { sure: ContextReport; possible: Findings } {
  const quoted = new Set(
    report.quotes.filter((quote) => !isPossible(quote, bars.quotes)).map(({ source }) => source),
  );
  const sure = (finding: Finding, kind: FindingKind) =>
    !isPossible(finding, bars[kind]) || quoted.has(finding.id);
  const part = (keep: boolean): Findings => {
    const entries = LISTS.map((kind) => [
      kind,
      report[kind].filter((finding) => sure(finding, kind) === keep),
    ]);
    return Object.fromEntries(entries) as unknown as Findings;
  };
  return { sure: { ...report, ...part(true) }, possible: part(false) };
}
