import { describe, expect, it } from 'vitest';
import type { OwnContext } from '../../../lib/analysers/types.ts';
import { MODEL, named, read } from './reader.ts';

const TEXT = `Ann Lee and Tom Lee spoke in Oslo about the river tax. Ms. Lee said the River Tax was dead.
The Bank of Varn will pay. The Ostra works, run by Ostra Steel, closed in 1990. Lee waved.`;

const own = (entities: OwnContext['entities'], glossary: OwnContext['glossary'] = []) =>
  read(TEXT, MODEL, null, { entities, glossary });

describe("the reader's own entities", () => {
  it('are found by name, with note and colour, and marked', () => {
    const found = named(
      own([{ name: 'Ann Lee', aliases: [], note: 'From my town.', colour: '#0a7' }]),
      'Ann Lee',
    );
    expect(found).toMatchObject({
      own: true,
      rule: 'own',
      note: 'From my town.',
      colour: '#0a7',
      confidence: 1,
    });
    expect(found?.kind).toBe('person');
  });

  it('leave everything else as it is', () => {
    const found = own([{ name: 'Ann Lee', aliases: [] }]);
    expect(found.filter((e) => e.own).map((e) => e.name)).toEqual(['Ann Lee']);
    expect(named(found, 'Tom Lee')?.mentions.map((m) => m.quote)).toContain('Tom Lee');
    expect(named(found, 'Oslo')).not.toHaveProperty('note');
    expect(read(TEXT)).toEqual(own([]));
  });

  it('are found by an alias, and are of the kind that the reader says', () => {
    const found = named(
      own([{ name: 'Steelworks of Ostra', aliases: ['Ostra Steel'], kind: 'place' }]),
      'Ostra Steel',
    );
    expect(found).toMatchObject({ name: 'Steelworks of Ostra', kind: 'place', own: true });
    expect(found?.mentions.map((m) => m.quote)).toEqual(['Ostra Steel']);
  });

  it('join what the article calls by two names', () => {
    const found = own([{ name: 'Ann Lee', aliases: ['Tom Lee'] }]).filter((e) => e.own);
    expect(found).toHaveLength(1);
    expect(found[0]?.mentions.length).toBeGreaterThan(1);
  });

  it('are not parts of longer names', () => {
    expect(own([{ name: 'Varn', aliases: [] }]).some((e) => e.own)).toBe(false);
  });

  it('are not there when the article does not name them', () => {
    expect(own([{ name: 'Nobody Here', aliases: [] }])).toEqual(read(TEXT));
    expect(own([{ name: '', aliases: [' '] }])).toEqual(read(TEXT));
  });

  it('are spelled as they are written when they have a capital', () => {
    expect(own([{ name: 'WORKS', aliases: [] }]).some((e) => e.own)).toBe(false);
  });
});

describe('the glossary', () => {
  it('puts its note to each place, in any case where the term has no capital', () => {
    const found = own([], [{ term: 'river tax', note: 'Levied since 1900.' }]).find((e) => e.own);
    expect(found?.mentions.map((m) => m.quote)).toEqual(['river tax', 'River Tax']);
    expect(found).toMatchObject({ kind: 'other', note: 'Levied since 1900.' });
  });

  it('does not match parts of words', () => {
    expect(own([], [{ term: 'ax', note: 'x' }]).some((e) => e.own)).toBe(false);
  });
});
