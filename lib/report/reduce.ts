import type { ContextReport, FindingKind } from './types.ts';

/**
 * The report without the lists that the reader does not want. What others lean on stays true: a source that is quoted
 * stays with its quotes, and no finding names another that is gone.
 */
export function reduceReport(report: ContextReport, wanted: readonly FindingKind[]): ContextReport {
  const keeps = (kind: FindingKind) => wanted.includes(kind);
  const quotes = keeps('quotes') ? report.quotes : [];
  const quoted = new Set(quotes.map(({ source }) => source));
  const relays = new Set(report.sources.flatMap(({ id, via }) => (quoted.has(id) ? via : [])));
  const sources = report.sources.filter(({ id }) => keeps('sources') || quoted.has(id) || relays.has(id));
  const ids = new Set(sources.map(({ id }) => id));
  const hasNames = keeps('entities');
  return {
    ...report,
    entities: hasNames ? report.entities : [],
    quotes,
    sources: sources.map((source) => ({
      ...source,
      entity: hasNames ? source.entity : null,
      via: source.via !== null && ids.has(source.via) ? source.via : null,
    })),
    history: keeps('history') ? report.history : [],
    tags: keeps('tags') ? report.tags.map((tag) => (hasNames ? tag : { ...tag, entities: [] })) : [],
  };
}
