import { describe, expect, it } from 'vitest';
import { agreements, countriesIn, isSure } from '../../lib/lookups/identity.ts';
import type { Item, Page, Told } from '../../lib/lookups/types.ts';

const TOLD: Told = {
  names: ['Maria Keller', 'Keller'],
  roles: [],
  countries: [],
  employers: [],
  speaks: false,
  year: 2025,
};

const told = (changes: Partial<Told>): Told => ({ ...TOLD, ...changes });

function page(text: string, changes: Partial<Page> = {}): Page {
  return {
    edition: 'en',
    title: 'Maria Keller',
    from: [],
    text,
    revised: null,
    license: { text: '', url: '' },
    image: null,
    disambiguation: false,
    item: null,
    fetched: 0,
    ...changes,
  };
}

function item(changes: Partial<Item>): Item {
  return { id: 'Q1', names: [], description: '', human: true, died: null, facts: [], fetched: 0, ...changes };
}

const fact = (property: Item['facts'][number]['property'], english: string) => ({
  property,
  values: [{ text: english, english, from: null, to: null }],
});

const SENATOR = page('Maria Keller (born 1960) is an American politician who is a senator from Ohio.');

describe('isSure', () => {
  it.each([
    ['a role', told({ roles: ['Sen.'] })],
    ['a role in other words', told({ roles: ['the senators'] })],
    ['a country', told({ countries: ['United States'] })],
  ])('takes a name and %s', (_, article) => {
    expect(isSure(article, SENATOR, null)).toBe(true);
  });

  it('takes a name and an employer', () => {
    const article = told({ roles: ['spokeswoman for Nordbank'], employers: ['Nordbank'] });
    expect(isSure(article, page('Maria Keller is a German banker at Nordbank.'), null)).toBe(true);
    expect(isSure(article, page('Maria Keller is a German banker.'), null)).toBe(false);
    const employed = item({ facts: [fact('employer', 'Nordbank')] });
    expect(isSure(article, page('Maria Keller is a German banker.'), employed)).toBe(true);
  });

  it.each([
    ['nothing but the name', told({})],
    ['another role', told({ roles: ['striker'] })],
    ['a country beside another role', told({ roles: ['American goalkeeper'], countries: ['United States'] })],
    ['a role but another name', told({ names: ['Martha Keller'], roles: ['senator'] })],
    ['a family name alone', told({ names: ['Keller'], roles: ['senator'] })],
  ])('does not take %s', (_, article) => {
    expect(isSure(article, SENATOR, null)).toBe(false);
  });

  it('does not take a role that many have without a country or an employer', () => {
    const director = page('Maria Keller is a Swiss film director.');
    expect(isSure(told({ roles: ['director'] }), director, null)).toBe(false);
    expect(isSure(told({ roles: ['Swiss director'], countries: ['Switzerland'] }), director, null)).toBe(
      true,
    );
    expect(isSure(told({ roles: ['film director'] }), director, null)).toBe(true);
  });

  it('does not take the words of a role for the role', () => {
    const mayor = page('Maria Keller is the mayor of Harborview.');
    expect(isSure(told({ roles: ['Harborview police spokeswoman'] }), mayor, null)).toBe(false);
  });

  it('does not look for the role beyond the introduction', () => {
    const later = page('Maria Keller is a chess player. She was born in Bern. In 2010 she met a senator.');
    expect(isSure(told({ roles: ['senator'] }), later, null)).toBe(false);
  });

  it('compares with what Wikidata says where the page is not English', () => {
    const german = page('Maria Keller ist eine Politikerin.', { edition: 'de' });
    const position = item({
      facts: [fact('position', 'member of the Senate'), fact('occupation', 'senator')],
    });
    expect(isSure(told({ roles: ['senator'] }), german, null)).toBe(false);
    expect(isSure(told({ roles: ['senator'] }), german, position)).toBe(true);
  });

  it('does not take the dead for somebody who speaks', () => {
    const article = told({ roles: ['senator'], speaks: true });
    expect(isSure(article, SENATOR, item({ died: 1990 }))).toBe(false);
    expect(isSure({ ...article, speaks: false }, SENATOR, item({ died: 1990 }))).toBe(true);
  });

  it('does not take what is no person', () => {
    expect(isSure(told({ roles: ['senator'] }), SENATOR, item({ human: false }))).toBe(false);
  });

  it('reads a title without what stands in brackets', () => {
    const bracketed = page('Maria Keller is a senator.', { title: 'Maria Keller (politician)' });
    expect(isSure(told({ roles: ['senator'] }), bracketed, null)).toBe(true);
  });
});

describe('agreements', () => {
  it('names what agrees', () => {
    const article = told({
      roles: ['American senator'],
      countries: ['United States'],
      employers: ['Nordbank'],
    });
    expect(agreements(article, SENATOR, null)).toEqual(['name', 'role', 'country']);
  });
});

describe('countriesIn', () => {
  it('finds countries by their names and their people', () => {
    expect(countriesIn('the Mexican President and the king of Spain')).toEqual(['Mexico', 'Spain']);
  });

  it('finds none inside other words', () => {
    expect(countriesIn('Spaniards in Malibu')).not.toContain('Mali');
  });
});
