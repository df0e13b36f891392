import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../lib/languages/common-words.ts';
import { ABBREVIATIONS } from '../../lib/languages/en/abbreviations.ts';
import { CONNECTIVES } from '../../lib/languages/en/connectives.ts';
import { GENERIC_NOUNS } from '../../lib/languages/en/generic-nouns.ts';
import { singular } from '../../lib/languages/en/singular.ts';
import { THEMES } from '../../lib/languages/en/themes.ts';
import { isSupported, languageOf } from '../../lib/languages/index.ts';

const ENGLISH = `The council said on Monday that the bridge over the river will be closed for two years, and that the
buses which use it are to take the road by the mill. It was not clear who would pay for the work that has been asked for.`;
const DANISH = `Kommunen siger at broen over åen skal lukkes i to år, og at busserne som bruger den skal køre ad vejen ved
møllen. Det er ikke klart hvem der skal betale for arbejdet, som mange har bedt om. Vi kan ikke vente mere, siger hun.`;

describe('languageOf', () => {
  it('goes by the words of the text where the page says otherwise', () => {
    expect(languageOf(ENGLISH, 'de')).toBe('en');
    expect(languageOf(DANISH, 'en-US')).toMatch(/^(?:da|no)$/);
  });

  it("keeps the page's own tag where the two agree", () => {
    expect(languageOf(ENGLISH, 'en-GB')).toBe('en-GB');
  });

  it('believes the page where the text is short or tells nothing', () => {
    expect(languageOf('Hello there', 'fr')).toBe('fr');
    expect(languageOf('Lorem '.repeat(80), null)).toBeNull();
  });
});

describe('isSupported', () => {
  it.each(['en', 'en-US', 'EN_gb', null])('tries %s', (lang) => expect(isSupported(lang)).toBe(true));
  it.each(['de', 'eno', 'fr-CA'])('leaves %s', (lang) => expect(isSupported(lang)).toBe(false));
});

describe('singular', () => {
  it.each([
    ['cartels', 'cartel'],
    ['countries', 'country'],
    ['crashes', 'crash'],
    ['women', 'woman'],
  ])('%s → %s', (plural, one) => expect(singular(plural)).toBe(one));
  it.each(['crisis', 'campus', 'politics', 'gas', 'press', 'series'])('leaves %s', (word) =>
    expect(singular(word)).toBe(word),
  );
});

const sorted = (words: Iterable<string>) => [...words].toSorted();

const LISTS: [string, ReadonlySet<string>][] = [
  ['abbreviations', ABBREVIATIONS],
  ['connectives', CONNECTIVES],
  ['generic nouns', GENERIC_NOUNS],
  ...Object.entries(COMMON_WORDS).map(([lang, words]): [string, ReadonlySet<string>] => [
    `common words, ${lang}`,
    words,
  ]),
];

describe('word lists', () => {
  it.each(LISTS)('%s are lower case and not empty', (_, words) => {
    expect(words.size).toBeGreaterThan(20);
    for (const word of words) expect(word).toBe(word.toLowerCase().trim());
  });

  it('themes are sorted by code, each once, with terms of their own', () => {
    const codes = THEMES.map(({ code }) => code);
    expect(codes).toEqual(sorted(new Set(codes)));
    for (const { code, label, terms } of THEMES) {
      expect(code).toMatch(/^\d{8}$/);
      expect(label.length).toBeGreaterThan(2);
      const forms = terms.map((term) => term.replace('!', '').split(' ').map(singular).join(' '));
      expect(new Set(forms).size, label).toBe(terms.length);
      expect(terms.length, label).toBeGreaterThan(5);
    }
  });
});
