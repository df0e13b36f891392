import { describe, expect, it } from 'vitest';
import type { KnownEvent } from '../../../lib/knowledge/events/event.ts';
import { decodeEvents, encodeEvents, packDate, unpackDate } from '../../../lib/knowledge/events/format.ts';
import { type EventIndex, loadEventIndex } from '../../../lib/knowledge/events/index.ts';
import { scanWords } from '../../../lib/knowledge/events/words.ts';

const FLOOD: KnownEvent = {
  id: 'Ålborg flood',
  title: 'Ålborg flood',
  from: { year: 1825, month: 2, day: 3 },
  to: { year: 1825, month: 2, day: 5 },
  places: ['Denmark', 'Ålborg'],
  actors: ['Frederick VI'],
  kinds: ['disaster'],
  reach: 3,
  aliases: ['Great Flood of 1825', 'GF25'],
  summary: 'The sea broke through a strip of sand and made an island of the north.',
  wikipedia: 'Ålborg flood',
};
const SENATE: KnownEvent = {
  ...FLOOD,
  id: 'Founding of the Senate',
  title: 'Founding of the Senate',
  from: { year: -509, month: 0, day: 0 },
  to: null,
  places: ['Italy'],
  actors: [],
  kinds: ['founding', 'era'],
  reach: 1,
  aliases: [],
  wikipedia: 'Founding of the Senate',
};

const load = (...events: KnownEvent[]): EventIndex => loadEventIndex(encodeEvents(events));
const names = (index: EventIndex, text: string) =>
  index.namesIn(text, scanWords(text)).map(({ events }) => events.map((number) => index.event(number).title));

describe('the compiled index', () => {
  it('gives back what was put in', () => {
    const index = load(FLOOD, SENATE);
    expect(index.size).toBe(2);
    expect({ ...index.event(0) }).toEqual(FLOOD);
    expect({ ...index.event(1) }).toEqual(SENATE);
    expect(() => index.event(2)).toThrow(RangeError);
  });

  it('packs dates in order', () => {
    const dates = [-509, 79, 1825].map((year) => ({ year, month: 12, day: 31 }));
    expect(dates.map(packDate).map(unpackDate)).toEqual(dates);
    expect(dates.map(packDate)).toEqual(dates.map(packDate).toSorted((a, b) => a - b));
  });

  it('may be empty', () => {
    expect(names(load(), 'Nothing to find.')).toEqual([]);
  });

  it('says so when the bytes are something else, or cut off', () => {
    expect(() => decodeEvents(new Uint8Array([1, 2, 3, 4]))).toThrow(/not an index/);
    expect(() => loadEventIndex(encodeEvents([FLOOD, SENATE]).subarray(0, 40))).toThrow(RangeError);
    expect(() => loadEventIndex(new Uint8Array())).toThrow(/not an index/);
  });
});

describe('EventIndex', () => {
  const index = load(FLOOD, SENATE);

  it('finds events by their years', () => {
    expect(index.between(1825, 1825)).toEqual([0, 1]);
    expect(index.between(1826, 1900)).toEqual([1]);
    expect(index.between(-600, -510)).toEqual([]);
    expect(index.years(1)).toEqual([-509, Number.POSITIVE_INFINITY]);
  });

  it('finds events by title', () => {
    expect(index.titled('Ålborg flood')).toBe(0);
    expect(index.titled('Great Flood of 1825')).toBeNull();
    expect(index.titled('')).toBeNull();
  });

  it('tells rare names from common ones', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      ...FLOOD,
      title: `Flood ${i}`,
      places: ['Denmark'],
    }));
    const floods = load(...many, FLOOD);
    expect(floods.rarity('Ålborg')).toBeGreaterThan(floods.rarity('Denmark'));
  });

  it('knows who was in office', () => {
    const office = {
      ...FLOOD,
      title: 'Reign of Frederick',
      actors: ['Frederick Holm'],
      kinds: ['reign'] as const,
    };
    const reign = { ...office, to: { year: 1839, month: 12, day: 3 } };
    const withReign = load(FLOOD, reign, { ...office, title: 'Coronation of Frederick' });
    expect(withReign.erasOf('Holm')).toEqual([1]);
    expect(withReign.erasOf('VI')).toEqual([]);
  });

  it('takes events of the reader’s own', () => {
    const own: KnownEvent = {
      ...FLOOD,
      id: 'own:1',
      title: 'Mill fire',
      aliases: ['the fire'],
      wikipedia: null,
    };
    const more = index.withEvents([own]);
    expect(more.size).toBe(3);
    expect(more.event(2)).toEqual(own);
    expect(more.between(1825, 1825)).toEqual([0, 1, 2]);
    expect(names(more, 'The mill was rebuilt after the Mill fire.')).toEqual([['Mill fire']]);
    expect(names(index, 'The mill was rebuilt after the Mill fire.')).toEqual([]);
    expect(index.withEvents([])).toBe(index);
  });
});

describe('names in a text', () => {
  const index = load(FLOOD, SENATE);

  it.each([
    'After the Ålborg flood nothing was dry.',
    'After the Alborg Flood nothing was dry.',
    'ÅLBORG FLOOD REMEMBERED',
    'The Great Flood of 1825’s victims',
    'They call it GF25.',
  ])('are found: %s', (text) => {
    expect(names(index, text)).toEqual([['Ålborg flood']]);
  });

  it.each([
    'In Ålborg, flood walls rose.',
    'In Ålborg. Flood walls rose.',
    'the great flood of 1825',
    'Ålborg floods often',
    'the gf25 form',
    'founding of the senate',
  ])('are not found: %s', (text) => {
    expect(names(index, text)).toEqual([]);
  });

  it('may begin in lower case when another word has its capital', () => {
    expect(names(index, 'since the founding of the Senate')).toEqual([['Founding of the Senate']]);
  });
});
