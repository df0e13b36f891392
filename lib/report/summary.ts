import type { ContextReport, Quote, Source } from './types.ts';

/** One article in numbers, for tables over many. Shares are of its sources, 0..1; null where it has none. */
export interface ReportSummary {
  url: string | null;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  lang: string | null;
  kind: string | null;
  isArticle: boolean | null;
  partial: string | null;
  words: number | null;
  sources: number;
  people: number;
  anonymous: number;
  organizations: number;
  documents: number;
  outlets: number;
  officials: number;
  formerOfficials: number;
  officialShare: number | null;
  anonymousShare: number | null;
  /** Distinct anonymous people, at least. */
  anonymousMinimum: number | null;
  relayed: number;
  declined: number;
  quotes: number;
  directQuotes: number;
  /** Statements of officials and of anonymous sources. */
  officialQuotes: number;
  anonymousQuotes: number;
  pastReferences: number;
  /** The earliest year that the article refers to; BCE negative. */
  earliestYear: number | null;
  /** Titles, joined by '; '. */
  events: string;
}

/** The columns of such a table, in their order. */
export const SUMMARY_COLUMNS = Object.keys(summarize({})) as (keyof ReportSummary)[];

/** Sums a report up; lists that it lacks count as empty. */
export function summarize(report: Partial<ContextReport>): ReportSummary {
  const { page, article, history = [] } = report;
  const events = history.flatMap(({ event }) => event?.title ?? []);
  const years = history.flatMap(({ from }) => from ?? []);
  return {
    url: page?.url ?? null,
    outlet: article?.outlet ?? null,
    headline: article?.headline ?? null,
    published: article?.published ?? null,
    lang: page?.lang ?? null,
    kind: page?.kind ?? null,
    isArticle: page?.isArticle ?? null,
    partial: page?.partial ?? null,
    words: article ? (article.text.match(/\S+/g)?.length ?? 0) : null,
    ...sourcing(report),
    pastReferences: history.length,
    earliestYear: years.length > 0 ? Math.min(...years) : null,
    events: [...new Set(events)].join('; '),
  };
}

function sourcing({ sources = [], quotes = [], anonymousMinimum }: Partial<ContextReport>) {
  const count = (is: (source: Source) => boolean) => sources.filter(is).length;
  const share = (part: number) => (sources.length > 0 ? round(part / sources.length) : null);
  const said = (is: (source: Source) => boolean) => {
    const ids = new Set(sources.filter(is).map(({ id }) => id));
    return quotes.filter(({ source }) => source !== null && ids.has(source)).length;
  };
  const isOfficial = ({ official }: Source) => official;
  const isAnonymous = ({ kind }: Source) => kind === 'anonymous';
  return {
    sources: sources.length,
    people: count(({ kind }) => kind === 'person'),
    anonymous: count(isAnonymous),
    organizations: count(({ kind }) => kind === 'organization'),
    documents: count(({ kind }) => kind === 'document'),
    outlets: count(({ kind }) => kind === 'outlet'),
    officials: count(isOfficial),
    formerOfficials: count(({ standing }) => standing === 'former'),
    officialShare: share(count(isOfficial)),
    anonymousShare: share(count(isAnonymous)),
    anonymousMinimum: anonymousMinimum ?? null,
    relayed: count(({ via }) => via !== null),
    declined: count(({ response }) => response === 'declined'),
    quotes: quotes.length,
    directQuotes: quotes.filter((quote: Quote) => quote.type === 'direct').length,
    officialQuotes: said(isOfficial),
    anonymousQuotes: said(isAnonymous),
  };
}

const round = (share: number) => Math.round(share * 1000) / 1000;
