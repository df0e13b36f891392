import { describe, expect, it } from 'vitest';
import { articleOf, pageKey, siteOf } from '../../lib/memory/article.ts';
import { writeMemory } from '../../lib/memory/export.ts';
import { keysOf } from '../../lib/memory/keys.ts';
import { forgottenBefore } from '../../lib/memory/retention.ts';
import { searchWords, wordsOf } from '../../lib/memory/search-words.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { article, remembered } from './articles.ts';

const entity = (kind: 'person' | 'organization' | 'place', name: string, aliases: string[] = []) =>
  keysOf({ kind, name, aliases });

describe('articleOf', () => {
  const kept = articleOf(SAMPLE_REPORT, 'https://www.gazette.example/cable?id=1#top', 42);

  it('keeps address, title and time', () => {
    expect(kept).toMatchObject({
      url: 'https://www.gazette.example/cable?id=1',
      site: 'gazette.example',
      title: SAMPLE_REPORT.article.headline,
      read: 42,
    });
  });

  it('keeps what people were called and what they said, in the words of the article', () => {
    const speaker = kept.subjects.find(({ said }) => said.length > 0)!;
    const { text } = SAMPLE_REPORT.article;
    expect(speaker.role === null || text.includes(speaker.role)).toBe(true);
    for (const part of speaker.said.flatMap(({ parts }) => parts)) expect(text).toContain(part);
  });

  it('keeps the events that were meant', () => {
    const events = SAMPLE_REPORT.history.flatMap(({ event }) => event?.title ?? []);
    const titles = kept.subjects.filter(({ kind }) => kind === 'event').map(({ name }) => name);
    expect(titles).toEqual([...new Set(events)]);
  });
});

describe('keysOf', () => {
  it('is the same for a person with and without middle names', () => {
    expect(entity('person', 'José R. Díaz')).toEqual(entity('person', 'Jose Diaz'));
    expect(entity('person', 'Jose Diaz')).toEqual(['person:jose diaz']);
  });

  it('tells a son from his father', () => {
    expect(entity('person', 'Jose Diaz Jr.')).not.toEqual(entity('person', 'Jose Diaz'));
  });

  it('is none for a single name', () => {
    expect(entity('person', 'Diaz')).toEqual([]);
  });

  it('knows a body by its acronym too', () => {
    expect(entity('organization', 'Ministry of Fisheries', ['MoF', 'MF', 'the ministry'])).toContain(
      'organization:mf',
    );
    expect(entity('organization', 'MF')).toEqual(['organization:mf']);
  });

  it('tells kinds apart', () => {
    expect(entity('place', 'Nord')).not.toEqual(entity('organization', 'Nord'));
  });
});

it('knows a page without the place in it', () => {
  expect(pageKey('https://a.example/x#y')).toBe('https://a.example/x');
  expect(siteOf('https://www.a.example:8080/x')).toBe('a.example');
});

it('finds by words of title, names and quotes, each once', () => {
  const quoted = remembered('Ana Ferrer', {
    role: 'the minister',
    said: [{ type: 'direct', act: 'said', parts: ["Spain's boats"] }],
  });
  expect(wordsOf(article(1, { title: 'Boats at sea', subjects: [quoted] }))).toEqual([
    'boats',
    'sea',
    'the',
    'gazette',
    'gazetteexample',
    'ana',
    'ferrer',
    'minister',
    'spain',
  ]);
  expect(searchWords('Díaz, a B')).toEqual(['diaz']);
});

it('forgets after so many days, or never', () => {
  expect(forgottenBefore(7, 7 * 86_400_000 + 5)).toBe(5);
  expect(forgottenBefore(0, 5)).toBeNull();
});

it('is exported last read first, without keys', () => {
  const file = JSON.parse(writeMemory([article(1), article(2, { subjects: [remembered('Ana Ferrer')] })]));
  expect(file.schema).toBe('backgrounder-memory/1');
  expect(file.articles.map(({ title }: { title: string }) => title)).toEqual(['Story 2', 'Story 1']);
  expect(file.articles[0]).toMatchObject({
    read: '1970-01-01T00:00:02.000Z',
    subjects: [{ name: 'Ana Ferrer' }],
  });
  expect(file.articles[0].subjects[0]).not.toHaveProperty('keys');
});
