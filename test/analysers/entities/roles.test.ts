import { describe, expect, it } from 'vitest';
import { roleAfter } from '../../../lib/analysers/entities/roles/after.ts';
import { roleAhead } from '../../../lib/analysers/entities/roles/ahead.ts';
import { roleBefore, roleOfPlace } from '../../../lib/analysers/entities/roles/before.ts';
import { officeOf } from '../../../lib/analysers/entities/roles/office.ts';
import { readText } from '../../../lib/text/document.ts';

/** Tokens of a one-sentence text and the range of a name in it. */
function at(text: string, name: string) {
  const document = readText(text, [{ start: 0, end: text.length }]);
  const start = text.indexOf(name);
  const from = document.tokens.findIndex((t) => t.start === start);
  const to = document.tokens.findIndex((t) => t.end === start + name.length) + 1;
  const words = (range: readonly [number, number] | null) =>
    range && text.slice(document.tokens[range[0]]!.start, document.tokens[range[1] - 1]!.end);
  return { tokens: document.tokens, from, to, words };
}

describe('a role before the name', () => {
  it.each([
    ['Then Mexican President Ana Ruiz spoke.', 'Ana Ruiz', 'Mexican President'],
    ['He met former Iowa governor Tom Marsh.', 'Tom Marsh', 'former Iowa governor'],
    ['She told freelance photographer Ida Holm so.', 'Ida Holm', 'freelance photographer'],
    ['In May, Secretary of State Nina Hart left.', 'Nina Hart', 'Secretary of State'],
    ['It was led by Ohio Sen. Leo Marsh.', 'Leo Marsh', 'Ohio Sen.'],
  ])('%s', (text, name, role) => {
    const { tokens, from, words } = at(text, name);
    expect(words([roleBefore(tokens, from, 0, 'person'), from])).toBe(role);
  });

  it.each([
    ['On Monday Ana Ruiz spoke.', 'Ana Ruiz'],
    ['They said Ana Ruiz spoke.', 'Ana Ruiz'],
    ['The car of Ana Ruiz broke.', 'Ana Ruiz'],
  ])('is not made of other words: %s', (text, name) => {
    const { tokens, from } = at(text, name);
    expect(roleBefore(tokens, from, 0, 'person')).toBe(-1);
  });
});

describe('the kind of a place', () => {
  it('stands before its name', () => {
    const { tokens, from, words } = at('Ships left the old port city of Odin.', 'Odin');
    expect(words(roleOfPlace(tokens, from, 0))).toBe('old port city');
  });

  it.each(['They spoke of Odin.', 'The people of Odin left.'])('is not made of other words: %s', (text) => {
    const { tokens, from } = at(text, 'Odin');
    expect(roleOfPlace(tokens, from, 0)).toBeNull();
  });
});

describe('a role after the name', () => {
  it.each([
    ['Dan Holt, a farmer who grows corn, left.', 'Dan Holt', 'a farmer who grows corn'],
    ['Dan Holt, 54, a teacher in Oslo, left.', 'Dan Holt', 'a teacher in Oslo'],
    ['Dan Holt, president of the club, left.', 'Dan Holt', 'president of the club'],
    ['Dan Holt, who heads the mission, left.', 'Dan Holt', 'who heads the mission'],
    ['Dan Holt is a judge in Turku.', 'Dan Holt', 'a judge in Turku'],
    ['Dan Holt was named the new leader of the bloc.', 'Dan Holt', 'the new leader of the bloc'],
    [
      'Dan Holt of Texas, the senior member on the panel, left.',
      'Dan Holt',
      'the senior member on the panel',
    ],
  ])('%s', (text, name, role) => {
    const { tokens, to, words } = at(text, name);
    expect(words(roleAfter(tokens, to, tokens.length, 'person'))).toBe(role);
  });

  it.each([
    'Dan Holt, the weather and a long road kept them.',
    'Dan Holt, Ida Ruiz and others left.',
    'Dan Holt is late.',
    'With Dan Holt, acting minister Ida Ruiz left.',
  ])('is not made of other words: %s', (text) => {
    const { tokens, to } = at(text, 'Dan Holt');
    expect(roleAfter(tokens, to, tokens.length, 'person')).toBeNull();
  });
});

describe('a role ahead of the name', () => {
  it('stands between commas', () => {
    const { tokens, from, to, words } = at('The head of the agency, Ann Lee, left.', 'Ann Lee');
    expect(words(roleAhead(tokens, from, to, 0))).toBe('The head of the agency');
  });

  it.each([
    'In a letter to the president, Ann Lee, ever kind, wrote.',
    'The president, Ann Lee said, was late.',
  ])('is not made of other words: %s', (text) => {
    const { tokens, from, to } = at(text, 'Ann Lee');
    expect(roleAhead(tokens, from, to, 0)).toBeNull();
  });
});

describe('public office', () => {
  it.each([
    ['Mexican President', 'head-of-state', 'sitting'],
    ['former Iowa governor', 'local-government', 'former'],
    ['Prime Minister', 'head-of-government', 'sitting'],
    ['Foreign Minister', 'minister', 'sitting'],
    ['Ohio Sen.', 'legislator', 'sitting'],
    ['a spokesman for the interior ministry', 'spokesperson', 'sitting'],
    ['police chief', 'police', 'sitting'],
    ['a federal judge', 'court', 'sitting'],
  ])('%s: %s, %s', (role, office, standing) => {
    expect(officeOf(role)).toEqual({ office, standing });
  });

  it.each([
    'president of the company',
    'a company spokesman',
    'campaign spokeswoman',
    'party chairman',
    'university president',
    'a farmer who met the president',
    'a church leader',
  ])('is none: %s', (role) => {
    expect(officeOf(role)).toBeNull();
  });
});
