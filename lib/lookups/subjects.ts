import type { ContextReport, Entity, HistoricalReference, Source } from '../report/types.ts';
import { countriesIn } from './identity.ts';
import type { Subject, Told } from './types.ts';

type Report = Pick<ContextReport, 'article' | 'entities' | 'sources' | 'quotes'>;

/** An entity as it can be looked up, with what the article tells of it. */
export function subjectOfEntity(report: Report, entity: Entity): Subject {
  const { kind, name } = entity;
  return { id: `${kind}/${name}`, kind, name, title: null, told: told(report, entity) };
}

/** The event that a reference means; null where it means none for sure. */
export function subjectOfEvent({ event }: HistoricalReference): Subject | null {
  if (!event) return null;
  const { title, wikipedia } = event;
  return { id: `event/${title}`, kind: 'event', name: title, title: wikipedia, told: NOTHING };
}

/** So many are looked up at once, the most prominent first. */
const MOST_AT_ONCE = 30;

/** All that the panel shows and that a page could surely be about: nobody who is called by one name only. */
export function subjectsOf(report: Report & Pick<ContextReport, 'history'>): Subject[] {
  const full = report.entities.filter(({ kind, name }) => kind !== 'person' || name.includes(' '));
  const subjects = [
    ...full.map((entity) => subjectOfEntity(report, entity)),
    ...report.history.flatMap((reference) => subjectOfEvent(reference) ?? []),
  ];
  return subjects.filter(({ id }, i) => subjects.findIndex((s) => s.id === id) === i).slice(0, MOST_AT_ONCE);
}

const NOTHING: Told = { names: [], roles: [], countries: [], employers: [], speaks: false, year: null };

function told(report: Report, entity: Entity): Told {
  const sources = report.sources.filter((source) => source.entity === entity.id);
  const roles = [...entity.roles, ...(entity.role ? [entity.role] : []), ...sources.flatMap(asOf)];
  const phrases = [...new Set(roles.map(({ quote }) => quote))];
  const ids = new Set(sources.map(({ id }) => id));
  const year = Number(report.article.published?.slice(0, 4));
  return {
    names: [entity.name, ...entity.aliases],
    roles: phrases,
    countries: [...new Set(phrases.flatMap(countriesIn))],
    employers: [...new Set([...sources.flatMap(({ body }) => body ?? []), ...named(report, roles)])],
    speaks: report.quotes.some(({ source }) => source !== null && ids.has(source)),
    year: year > 0 ? year : null,
  };
}

function asOf({ as }: Source) {
  return as ? [as] : [];
}

/** Organisations that are named inside a role: 'chief executive of Meta'. */
function named(report: Report, roles: readonly { start: number; end: number }[]): string[] {
  return report.entities
    .filter(({ kind }) => kind === 'organization')
    .filter(({ mentions }) =>
      mentions.some(({ start, end }) => roles.some((role) => role.start <= start && end <= role.end)),
    )
    .flatMap(({ name, aliases }) => [name, ...aliases]);
}
