import { describe, expect, it } from 'vitest';
import { unquotedPeople } from '../../../lib/analysers/sources/unquoted.ts';
import type { Entity, Source } from '../../../lib/report/types.ts';

function entity(id: string, name: string, times: number, more: Partial<Entity> = {}): Entity {
  const mentions = Array.from({ length: times }, (_, i) => ({
    start: i * 10,
    end: i * 10 + 3,
    quote: 'Lee',
  }));
  return { id, name, kind: 'person', mentions, salience: times / 10, ...more } as Entity;
}

const source = (entity: string | null): Source => ({ entity, response: null }) as Source;
const nobody = { byline: [] };

describe('people who are talked about and never quoted', () => {
  it('are those without a source, most salient first', () => {
    const people = [entity('e1', 'Ann Lee', 2), entity('e2', 'Tom Berg', 3), entity('e3', 'Ida Holm', 4)];
    expect(unquotedPeople(people, [source('e3')], nobody)).toEqual(['e2', 'e1']);
  });

  it.each([
    ['are named only in passing', entity('e1', 'Ann Lee', 1), []],
    ['are no people', entity('e1', 'Lee Ltd', 4, { kind: 'organization' }), []],
    ['wrote the story', entity('e1', 'Ann Lee', 4), ['ANN LEE']],
  ])('are not those who %s', (_, person, byline) => {
    expect(unquotedPeople([person], [], { byline })).toEqual([]);
  });

  it('are not those who did not answer: they are sources', () => {
    const silent = { entity: 'e1', response: 'no-reply' } as Source;
    expect(unquotedPeople([entity('e1', 'Ann Lee', 3)], [silent], nobody)).toEqual([]);
  });
});
