import type { Article, Entity, Source } from '../../report/types.ts';

// A person named once is passed by; one named twice is talked about.
const LEAST_MENTIONS = 2;

/**
 * The people whom the story talks about and never quotes, directly or not: ids of entities, most salient first. Its
 * authors are not among them, nor those whom it tells to have declined or not answered: they are sources.
 */
export function unquotedPeople(
  entities: readonly Entity[],
  sources: readonly Source[],
  { byline }: Pick<Article, 'byline'>,
): string[] {
  const heard = new Set(sources.map((s) => s.entity));
  const authors = new Set((byline ?? []).map((name) => name.toLowerCase()));
  return entities
    .filter(
      ({ id, kind, name, mentions }) =>
        kind === 'person' &&
        mentions.length >= LEAST_MENTIONS &&
        !heard.has(id) &&
        !authors.has(name.toLowerCase()),
    )
    .sort((a, b) => b.salience - a.salience)
    .map(({ id }) => id);
}
