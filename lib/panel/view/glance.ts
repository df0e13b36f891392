import type { ContextReport, Findings } from '../../report/types.ts';

/** Parts of the line at the top; each is a filter. */
export const GLANCE_KINDS = ['people', 'quotes', 'paraphrases', 'anonymous', 'relayed', 'past'] as const;
export type GlanceKind = (typeof GLANCE_KINDS)[number];

export interface GlancePart {
  kind: GlanceKind;
  count: number;
  /** The count is a lower bound. */
  atLeast: boolean;
}

/** What there is, at a glance; parts that there are none of are left out. */
export function glanceOf(report: ContextReport): GlancePart[] {
  const counts: Record<GlanceKind, number> = {
    people: report.entities.filter(({ kind }) => kind === 'person').length,
    quotes: report.quotes.filter(({ type }) => type !== 'indirect').length,
    paraphrases: report.quotes.filter(({ type }) => type === 'indirect').length,
    anonymous: report.anonymousMinimum,
    relayed: report.sources.filter(({ via }) => via !== null).length,
    past: report.history.length,
  };
  return GLANCE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
    kind,
    count: counts[kind],
    atLeast: kind === 'anonymous',
  }));
}

/** The findings that a part counts, and what belongs to them. */
export function findingsOf(kind: GlanceKind, report: Findings): Findings {
  const none: Findings = { entities: [], sources: [], quotes: [], history: [], tags: [] };
  switch (kind) {
    case 'people':
      return { ...none, entities: report.entities.filter((entity) => entity.kind === 'person') };
    case 'quotes':
      return withSources(report, (quote) => quote.type !== 'indirect');
    case 'paraphrases':
      return withSources(report, (quote) => quote.type === 'indirect');
    case 'past':
      return { ...none, history: report.history };
    case 'anonymous':
      return withQuotes(report, (source) => source.kind === 'anonymous');
    case 'relayed':
      return withQuotes(report, (source) => source.via !== null);
  }
}

function withSources(report: Findings, wanted: (quote: Findings['quotes'][number]) => boolean): Findings {
  const quotes = report.quotes.filter(wanted);
  const ids = new Set(quotes.map(({ source }) => source));
  const sources = report.sources.filter(({ id }) => ids.has(id));
  return { entities: [], sources, quotes, history: [], tags: [] };
}

function withQuotes(report: Findings, wanted: (source: Findings['sources'][number]) => boolean): Findings {
  const sources = report.sources.filter(wanted);
  const ids = new Set<string | null>(sources.map(({ id }) => id));
  const quotes = report.quotes.filter(({ source }) => ids.has(source));
  return { entities: [], sources, quotes, history: [], tags: [] };
}
