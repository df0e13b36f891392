import { describe, expect, it } from 'vitest';
import { readEventLine } from '../../lib/knowledge/source/event-line.ts';
import { contextOf } from '../../lib/own/context.ts';
import { readOwnEvents } from '../../lib/own/events.ts';
import { mergeOwn } from '../../lib/own/merge.ts';
import { readOwn } from '../../lib/own/read.ts';
import type { OwnEvent } from '../../lib/own/types.ts';

const STRIKE: OwnEvent = {
  title: 'Harbour strike',
  when: '1984-05..1984-09',
  places: ['United Kingdom', 'Hull'],
  actors: ['dockers'],
  kinds: ['strike'],
  aliases: ['Hull strike'],
  summary: 'Dockers stayed away from work for a whole summer until the owners gave way on hours and pay.',
};

const faultsOf = (value: unknown) => readOwn(value).faults.map(({ name }) => name);

describe('readOwn', () => {
  it('takes lists as they are written', () => {
    const own = {
      entities: [
        { name: 'Quay Board', aliases: ['QB'], kind: 'organization', note: 'Port.', colour: 'blue' },
      ],
      glossary: [{ term: 'demurrage', note: 'A fee.' }],
      events: [STRIKE],
    };
    expect(readOwn(own)).toEqual({ own, faults: [] });
  });

  it('takes lists that are missing, and fields that may be left out', () => {
    expect(readOwn({ entities: [{ name: ' Quay Board ' }] })).toEqual({
      own: { entities: [{ name: 'Quay Board', aliases: [] }], glossary: [], events: [] },
      faults: [],
    });
  });

  it.each([
    ['a list that is none', { glossary: 'x' }, 'own.glossary'],
    ['an unknown list', { people: [] }, 'own.people'],
    ['an entry that is none', { glossary: ['x'] }, 'own.glossary[0]'],
    ['a name that is missing', { entities: [{}] }, 'own.entities[0].name'],
    ['a name of blanks', { entities: [{ name: '  ' }] }, 'own.entities[0].name'],
    ['a name that is too long', { entities: [{ name: 'x'.repeat(201) }] }, 'own.entities[0].name'],
    ['an unknown kind', { entities: [{ name: 'x', kind: 'ship' }] }, 'own.entities[0].kind'],
    ['an unknown colour', { entities: [{ name: 'x', colour: 'mauve' }] }, 'own.entities[0].colour'],
    ['names that are no texts', { entities: [{ name: 'x', aliases: [1] }] }, 'own.entities[0].aliases'],
    ['an unknown field', { entities: [{ name: 'x', age: 3 }] }, 'own.entities[0].age'],
    ['a term without a note', { glossary: [{ term: 'x' }] }, 'own.glossary[0].note'],
    [
      'a note that is too long',
      { glossary: [{ term: 'x', note: 'x'.repeat(1001) }] },
      'own.glossary[0].note',
    ],
    [
      'the same name twice',
      { glossary: [1, 2].map((n) => ({ term: n > 1 ? 'Fee' : 'fee', note: 'x' })) },
      'own.glossary[1]',
    ],
    ['no object', [], 'own'],
  ])('names the field of %s', (_, value, name) => {
    expect(faultsOf(value)).toEqual([name]);
  });
});

describe('own events', () => {
  const line = ({ title, when, places, actors, kinds, aliases, summary }: OwnEvent) =>
    [title, when, places.join(';'), actors.join(';'), kinds.join(' '), '1', aliases.join(';'), summary].join(
      '|',
    );
  const CHANGES: Partial<OwnEvent>[] = [
    {},
    { title: '' },
    { when: 'about 1984' },
    { when: '1984-02-30' },
    { when: '1984..1983' },
    { when: '2022..' },
    { when: '-44-03-15' },
    { places: [] },
    { kinds: ['party'] },
    { kinds: [] },
    { kinds: ['strike', 'riot', 'protest'] },
    { aliases: ['harbour strike'] },
    { aliases: ['strike'] },
    { summary: 'It rained.' },
    { summary: STRIKE.summary.slice(0, -1) },
    { summary: `Harbour strike ${STRIKE.summary}` },
  ];

  it.each(CHANGES)('are judged as those of the index: %j', (change) => {
    const event = { ...STRIKE, ...change };
    const isFine = readEventLine(line(event)).problems.length === 0;
    expect(readOwnEvents([event]).faults.length === 0).toBe(isFine);
    expect(readOwnEvents([event]).events).toHaveLength(isFine ? 1 : 0);
  });

  it('have each fault at its field, and one a field', () => {
    const faults = faultsOf({ events: [{ ...STRIKE, when: 'once', summary: 'Short', places: 'Hull' }] });
    expect(faults.toSorted()).toEqual([
      'own.events[0].places',
      'own.events[0].summary',
      'own.events[0].when',
    ]);
  });

  it('come to analysis as events of the index do, without an article elsewhere', () => {
    const [event] = contextOf({ entities: [], glossary: [], events: [STRIKE] }).events ?? [];
    expect(event).toMatchObject({
      title: 'Harbour strike',
      from: { year: 1984, month: 5, day: 0 },
      to: { year: 1984, month: 9, day: 0 },
      wikipedia: null,
    });
  });
});

it('merges by name, whatever its case; the second is right', () => {
  const one = {
    entities: [],
    glossary: [
      { term: 'Fee', note: 'old' },
      { term: 'dock', note: 'a' },
    ],
    events: [STRIKE],
  };
  const two = { entities: [], glossary: [{ term: 'fee', note: 'new' }], events: [] };
  expect(mergeOwn(one, two)).toEqual({
    entities: [],
    glossary: [
      { term: 'fee', note: 'new' },
      { term: 'dock', note: 'a' },
    ],
    events: [STRIKE],
  });
});
