import { describe, expect, it } from 'vitest';
import { lookupEntities } from '../../../lib/analysers/entities/lookup.ts';
import { named, read } from './reader.ts';

const STORY = `The Interior Ministry said on Monday that Finland's Foreign Minister Elina Aalto would travel to Kenya.
Aalto, a former judge from Turku, will meet Kenyan officials. “We come to listen,” she said.
The River Agency (RVAG) and the International Rescue Committee (IRC) will send people, IRC spokesman Tom Marsh said.
Marsh, 54, who leads the mission, said the minister had asked for help. US-Kenya talks were put off.
The Hartley administration called the visit welcome. RVAG had no comment.`;

describe('a story', () => {
  const found = read(STORY);

  it('has each name once, of its kind', () => {
    expect(named(found, 'Elina Aalto')?.kind).toBe('person');
    expect(named(found, 'Aalto')?.name).toBe('Elina Aalto');
    expect(named(found, 'Tom Marsh')?.kind).toBe('person');
    expect(named(found, 'Kenya')?.kind).toBe('place');
    expect(named(found, 'IRC')?.name).toBe('International Rescue Committee');
  });

  it('takes the government of a leader for a body', () => {
    expect(found.filter((e) => e.kind === 'person').map((e) => e.name)).not.toContain('Hartley');
  });

  it('gives roles in the words of the article', () => {
    expect(named(found, 'Elina Aalto')?.role?.quote).toContain('Foreign Minister');
    expect(named(found, 'Elina Aalto')?.roles.map((r) => r.quote)).toContain('a former judge from Turku');
    expect(named(found, 'Tom Marsh')?.roles.map((r) => r.quote)).toContain('IRC spokesman');
  });

  it('finds pronouns, role nouns and demonyms', () => {
    expect(named(found, 'Elina Aalto')?.references.map((r) => r.quote)).toEqual(['she', 'the minister']);
    expect(named(found, 'Kenya')?.references.map((r) => r.quote)).toEqual(['Kenyan', 'US-Kenya']);
  });

  it('attaches glosses to bodies, never to people', () => {
    expect(named(found, 'River Agency')?.gloss).toBe('Looks after rivers.');
    expect(found.filter((e) => e.kind === 'person').every((e) => e.gloss === null)).toBe(true);
  });

  it('quotes what stands in the text, in text order, without overlap', () => {
    for (const entity of found) {
      const spans = [...entity.mentions, ...entity.references].sort((a, b) => a.start - b.start);
      for (const span of [...spans, ...entity.roles])
        expect(STORY.slice(span.start, span.end)).toBe(span.quote);
      for (let i = 1; i < spans.length; i++)
        expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      expect(entity.mentions.length).toBeGreaterThan(0);
    }
  });

  it('numbers entities by falling salience', () => {
    expect(found.map((e) => e.id)).toEqual(found.map((_, i) => `e${i + 1}`));
    for (let i = 1; i < found.length; i++)
      expect(found[i]!.salience).toBeLessThanOrEqual(found[i - 1]!.salience);
  });

  it('is the same when read again', () => {
    expect(read(STORY)).toEqual(found);
  });

  it('can be looked up by offset', () => {
    const lookup = lookupEntities(found);
    expect(lookup.at(STORY.indexOf('Elina') + 2)?.name).toBe('Elina Aalto');
    expect(lookup.at(STORY.indexOf('she said'))?.name).toBe('Elina Aalto');
    expect(lookup.at(STORY.indexOf('on Monday'))).toBeUndefined();
    expect(lookup.byId('e1')).toBe(found[0]);
    const line = STORY.indexOf('\nMarsh') + 1;
    expect(lookup.within(line, line + 5).map((e) => e.name)).toEqual(['Tom Marsh']);
  });
});

describe('without a model', () => {
  it('still finds names by capitals and titles', () => {
    const found = read(STORY, null);
    expect(named(found, 'Elina Aalto')?.kind).toBe('person');
    expect(named(found, 'Kenya')?.kind).toBe('place');
    expect(found.every((e) => e.rule === 'capitals' && (e.confidence <= 0.6 || e.gloss))).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['TALKS FAIL IN OSLO AS MINISTERS LEAVE\nMinisters left Oslo on Monday.', 'Oslo', 'place'],
    ['Police in Nairobi said Ursula von der Heide was safe.', 'Ursula von der Heide', 'person'],
    ['The visit was led by Maryland Sen. Ed Holt.', 'Ed Holt', 'person'],
    ['Vice President Hollis has been a friend of farmers.', 'Hollis', 'person'],
    ['The plan was told to QBC News on Monday.', 'QBC News', 'organization'],
    ['Shares of Halden Mining Corp fell. Analysts like Halden.', 'Halden Mining Corp', 'organization'],
  ])('are found: %s', (text, name, kind) => {
    expect(named(read(text), name)?.kind).toBe(kind);
  });

  it('take towns in tables of results for teams', () => {
    const found = read('Results on Sunday:\nBoston 101 Chicago 99\nHe flew from Denver to Boston on Monday.');
    expect(named(found, 'Chicago')?.kind).toBe('organization');
  });

  it('leave countries in tables of results as places', () => {
    expect(named(read('Results on Sunday:\nFrance 2 Kenya 1'), 'Kenya')?.kind).toBe('place');
  });

  it('are not made of headlines, peoples and faiths', () => {
    const text =
      'US Plans Military Exercise in Kenya Against Pirates\n\nThe US will train with Kenyan sailors, Muslims and Christians.';
    const names = read(text).flatMap((e) => [e.name, ...e.aliases]);
    for (const none of ['Plans Military', 'Plans', 'Military', 'Kenyan', 'Muslims', 'Christians'])
      expect(names).not.toContain(none);
    expect(names).toContain('Kenya');
  });

  it('are not made of nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('it rained, and nobody came.')).toEqual([]);
  });
});
