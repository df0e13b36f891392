import { describe, expect, it } from 'vitest';
import { readEventLine } from '../../../lib/knowledge/source/event-line.ts';

const SENTENCE = 'The sea broke through a strip of sand and made an island of the north.';
const line = (
  changes: Partial<Record<'title' | 'when' | 'places' | 'kind' | 'reach' | 'aliases' | 'sentence', string>>,
) => {
  const all = {
    title: 'Great Flood',
    when: '1825-02-03',
    places: 'Denmark; Ålborg',
    kind: 'disaster',
    reach: '2',
    aliases: '',
    sentence: SENTENCE,
    ...changes,
  };
  return [
    all.title,
    all.when,
    all.places,
    'Frederick VI',
    all.kind,
    all.reach,
    all.aliases,
    all.sentence,
  ].join(' | ');
};

describe('readEventLine', () => {
  it('reads all fields', () => {
    const { event, problems } = readEventLine(
      line({ aliases: 'Flood of 1825; Sea Flood', when: '-44-03-15..1825' }),
    );
    expect(problems).toEqual([]);
    expect(event).toMatchObject({
      title: 'Great Flood',
      from: { year: -44, month: 3, day: 15 },
      to: { year: 1825, month: 0, day: 0 },
      places: ['Denmark', 'Ålborg'],
      actors: ['Frederick VI'],
      kinds: ['disaster'],
      reach: 2,
      aliases: ['Flood of 1825', 'Sea Flood'],
    });
  });

  it('reads what goes on, and single days', () => {
    expect(readEventLine(line({ when: '2022-02-24..' })).event.to).toBeNull();
    expect(readEventLine(line({ when: '1825-02-03' })).event.to).toEqual({ year: 1825, month: 2, day: 3 });
  });

  it.each([
    ['a title', { title: '' }, 'no title'],
    ['a date', { when: 'about 1825' }, 'no date: about 1825'],
    ['a day of the calendar', { when: '1825-02-30' }, 'no date: 1825-02-30'],
    ['an end behind its start', { when: '1825..1824' }, 'ends before it starts: 1825..1824'],
    ['a place', { places: '' }, 'no place'],
    ['a known kind', { kind: 'party' }, 'unknown kind: party'],
    ['a reach', { reach: '4' }, 'no reach: 4'],
    ['an alias of its own', { aliases: 'great flood' }, 'alias is the title: great flood'],
    ['no everyday word as alias', { aliases: 'flood' }, 'alias is an everyday word: flood'],
    ['a long enough sentence', { sentence: 'It rained.' }, 'a sentence of 2 words'],
    ['a sentence with an end', { sentence: SENTENCE.slice(0, -1) }, 'the sentence has no end'],
    [
      'a sentence that begins otherwise',
      { sentence: `Great Flood ${SENTENCE}` },
      'the sentence starts with the title',
    ],
  ])('asks for %s', (_, changes, problem) => {
    expect(readEventLine(line(changes)).problems).toContain(problem);
  });

  it('asks for eight fields', () => {
    expect(readEventLine('Great Flood | 1825').problems).toContain('2 fields instead of 8');
  });
});
