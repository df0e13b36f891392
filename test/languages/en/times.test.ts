import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../lib/knowledge/events/kinds.ts';
import { COUNTRY_BY_NAME } from '../../../lib/languages/en/countries.ts';
import { COUNTRY_CUES } from '../../../lib/languages/en/times/country-cues.ts';
import { CAR_MAKES, NUMBERED, STREETS, UNITS } from '../../../lib/languages/en/times/cues.ts';
import { EVENT_PHRASES } from '../../../lib/languages/en/times/event-phrases.ts';
import { KINDS_OF_WORD } from '../../../lib/languages/en/times/kind-words.ts';
import {
  NAME_ENDS,
  NAME_GOES_ON,
  NAME_STAYS,
  NO_SURNAMES,
  WORKS,
} from '../../../lib/languages/en/times/name-neighbours.ts';
import { NUMBER_WORDS, ORDINAL_WORDS, readNumber } from '../../../lib/languages/en/times/numbers.ts';
import { PLAIN_WORDS } from '../../../lib/languages/en/times/plain-words.ts';

const isSorted = (list: readonly string[]) => expect(list).toEqual([...new Set(list)].sort());

describe('word lists', () => {
  it.each(
    Object.entries({
      CAR_MAKES,
      NUMBERED,
      STREETS,
      UNITS,
      NAME_ENDS,
      NAME_GOES_ON,
      NAME_STAYS,
      NO_SURNAMES,
      WORKS,
      PLAIN_WORDS,
    }),
  )('%s is sorted and has no word twice', (_, words) => {
    isSorted([...words]);
  });

  it('phrases for events are sorted and have sane years', () => {
    isSorted(EVENT_PHRASES.map(({ phrase }) => phrase.toLowerCase()));
    expect(EVENT_PHRASES.filter(({ from, to }) => !(from >= 1500 && from <= to))).toEqual([]);
  });

  it('cues lead to countries', () => {
    expect([...COUNTRY_CUES.values()].filter((name) => !COUNTRY_BY_NAME.has(name))).toEqual([]);
  });

  it('words of kinds lead to kinds', () => {
    const kinds = new Set([...KINDS_OF_WORD.values()].flat().map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !EVENT_KINDS.includes(kind))).toEqual([]);
    expect(kinds.size).toBe(EVENT_KINDS.length);
  });
});

describe('numbers', () => {
  it('are sorted by value', () => {
    for (const words of [NUMBER_WORDS, ORDINAL_WORDS]) {
      expect([...words.values()]).toEqual([...words.values()].toSorted((a, b) => a - b));
    }
  });

  it.each([
    ['75th', 75],
    ['twenty-five', 25],
    ['a hundred and fifty', 150],
    ['two thousand', 2000],
    ['sixty-first', 61],
    ['1,200', 1200],
    ['a couple of', 2],
  ])('%s', (words, value) => {
    expect(readNumber(words)).toBe(value);
  });

  it('is null for what is none', () => {
    expect(readNumber('several')).toBeNull();
  });
});
