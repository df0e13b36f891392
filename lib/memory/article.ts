import type { ContextReport, Entity, HistoricalReference } from '../report/types.ts';
import { keysOf, keysOfEvent } from './keys.ts';
import type { ReadArticle, RememberedQuote, RememberedSubject } from './types.ts';

/** So many quotes of one source are kept. */
const MOST_QUOTES = 10;

/**
 * What is kept of an article that was read.
 * @param report of what is sure; what is only possible is not to be remembered
 * @param now when it was read, ms
 */
export function articleOf(report: ContextReport, url: string, now: number): ReadArticle {
  const { article } = report;
  const entities = report.entities.flatMap((entity) => subjectOf(report, entity));
  const events = report.history.flatMap(eventOf);
  return {
    url: pageKey(url),
    site: siteOf(url),
    title: article.headline ?? url,
    outlet: article.outlet,
    published: article.published,
    read: now,
    subjects: [...entities, ...events.filter((event, i) => firstOf(events, event) === i)],
  };
}

/** The address of a page without the place in it. */
export function pageKey(url: string): string {
  return url.split('#')[0]!;
}

export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function subjectOf(report: ContextReport, entity: Entity): RememberedSubject[] {
  const keys = keysOf(entity);
  if (keys.length === 0) return [];
  const { kind, name, role } = entity;
  return [{ keys, kind, name, role: role?.quote ?? null, said: saidBy(report, entity.id) }];
}

function saidBy({ sources, quotes }: ContextReport, entity: string): RememberedQuote[] {
  const own = new Set(sources.filter((source) => source.entity === entity).map(({ id }) => id));
  return quotes
    .filter(({ source }) => source !== null && own.has(source))
    .slice(0, MOST_QUOTES)
    .map(({ type, act, content }) => ({ type, act, parts: content.map(({ quote }) => quote) }));
}

function eventOf({ event, evidence }: HistoricalReference): RememberedSubject[] {
  if (!event) return [];
  return [{ keys: keysOfEvent(event), kind: 'event', name: event.title, role: evidence.quote, said: [] }];
}

function firstOf(list: readonly RememberedSubject[], { keys }: RememberedSubject): number {
  return list.findIndex((other) => other.keys[0] === keys[0]);
}
