import { describe, expect, it } from 'vitest';
import { COUNTRIES, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lib/languages/en/countries.ts';
import * as nameHeads from '../../lib/languages/en/name-heads.ts';
import { NICKNAMES } from '../../lib/languages/en/nicknames.ts';
import {
  FORMER_WORDS,
  OFFICES,
  POSTS,
  PRIVATE_BODIES,
  PUBLIC_BODIES,
} from '../../lib/languages/en/offices.ts';
import * as organizations from '../../lib/languages/en/organizations.ts';
import { PEOPLES, WIRES } from '../../lib/languages/en/peoples.ts';
import * as roleWords from '../../lib/languages/en/role-words.ts';
import * as titles from '../../lib/languages/en/titles.ts';

const LISTS: Record<string, ReadonlySet<string>> = {
  ...nameHeads,
  ...organizations,
  ...roleWords,
  ...titles,
  PEOPLES,
  WIRES,
  FORMER_WORDS,
  PRIVATE_BODIES,
};

describe('lists of words', () => {
  it.each(Object.keys(LISTS))('%s is sorted', (name) => {
    const list = [...LISTS[name]!];
    expect(list).toEqual([...list].sort());
  });

  it.each(Object.keys(LISTS).filter((name) => name !== 'PEOPLES' && name !== 'WIRES'))(
    '%s is in lower case',
    (name) => {
      expect([...LISTS[name]!].filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual(
        [],
      );
    },
  );

  it('name each office once', () => {
    for (const list of [OFFICES, POSTS, PUBLIC_BODIES]) {
      const nouns = list.flatMap((entry) => entry.nouns);
      expect(new Set(nouns).size).toBe(nouns.length);
      expect(nouns.filter((noun) => noun !== noun.toLowerCase() || noun === '')).toEqual([]);
    }
  });
});

describe('countries', () => {
  it('are sorted, each name and demonym once', () => {
    const names = COUNTRIES.map((c) => c.name);
    expect(names).toEqual([...names].sort());
    const all = COUNTRIES.flatMap((c) => [c.name, ...c.aliases]);
    expect(new Set(all).size).toBe(all.length);
    const demonyms = COUNTRIES.flatMap((c) => c.demonyms);
    expect(new Set(demonyms).size).toBe(demonyms.length);
  });

  it('are found by names and demonyms', () => {
    expect(COUNTRY_BY_NAME.get('U.S.')?.name).toBe('United States');
    expect(COUNTRY_BY_NAME.get('Netherlands')?.name).toBe('Netherlands');
    expect(COUNTRY_BY_DEMONYM.get('Mexicans')?.name).toBe('Mexico');
    expect(COUNTRY_BY_DEMONYM.has('Mexico')).toBe(false);
  });
});

describe('nicknames', () => {
  it('go both ways, and join no two short forms', () => {
    for (const [name, others] of NICKNAMES)
      for (const other of others) expect(NICKNAMES.get(other)?.has(name)).toBe(true);
    expect(NICKNAMES.get('bill')?.has('william')).toBe(true);
    expect(NICKNAMES.get('bill')?.has('will')).toBe(false);
  });
});
