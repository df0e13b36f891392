import type { ContextReport, FindingKind, Findings } from '../report/types.ts';
import type { SectionName } from './section-names.ts';

const NOTHING: Findings = { entities: [], sources: [], quotes: [], history: [], tags: [] };
const LISTS: Record<SectionName, readonly FindingKind[]> = {
  quotes: ['sources', 'quotes'],
  entities: ['entities'],
  history: ['history'],
  tags: ['tags'],
  brief: [],
};

/** A report with one section's findings only, for copying it. */
export function sectionOnly(report: ContextReport, section: SectionName): ContextReport {
  const lists = Object.fromEntries(LISTS[section].map((kind) => [kind, report[kind]]));
  return { ...report, ...NOTHING, ...lists, brief: section === 'brief' ? report.brief : [] };
}

/** A report with one finding only; a source brings its quotes, a quote its source. */
export function itemOnly(report: ContextReport, id: string): ContextReport {
  const quote = report.quotes.find((candidate) => candidate.id === id);
  const keep = (finding: { id: string }) => finding.id === id || finding.id === quote?.source;
  const isSource = report.sources.some((source) => source.id === id);
  return {
    ...report,
    entities: report.entities.filter(keep),
    sources: report.sources.filter(keep),
    quotes: report.quotes.filter((candidate) => (isSource ? candidate.source === id : candidate.id === id)),
    history: report.history.filter(keep),
    tags: report.tags.filter(keep),
    brief: [],
  };
}
