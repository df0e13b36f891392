import { describe, expect, it } from 'vitest';
import { type Part, type Presence, partOf, salienceOf } from '../../../lib/analysers/entities/salience.ts';
import { speaksAt } from '../../../lib/analysers/entities/speech.ts';
import { readMarked } from './marked.ts';
import { named, read } from './reader.ts';

const ONE: Presence = {
  kind: 'person',
  mentions: 1,
  references: 0,
  first: 0.5,
  opening: 0,
  inHeadline: false,
  isOutlet: false,
};

describe('salience', () => {
  it.each<[string, Partial<Presence>]>([
    ['mentions', { mentions: 3 }],
    ['references', { references: 2 }],
    ['an early place', { first: 0.1 }],
    ['the place of a subject', { opening: 1 }],
    ['the headline', { inHeadline: true }],
  ])('grows with %s', (_, more) => {
    expect(salienceOf({ ...ONE, ...more })).toBeGreaterThan(salienceOf(ONE));
  });

  it('is above 0 and smaller for outlets, which tell the story', () => {
    expect(salienceOf({ ...ONE, isOutlet: true })).toBeLessThan(salienceOf(ONE));
    expect(salienceOf({ ...ONE, first: 1, isOutlet: true })).toBeGreaterThan(0);
  });
});

describe('a part in the story', () => {
  const none: Part = {
    kind: 'person',
    words: 2,
    hasRole: false,
    speaks: false,
    hasMembers: false,
    atEnd: false,
    isOutlet: false,
    isCredit: false,
  };

  it.each<[string, Partial<Part>]>([
    ['a role', { hasRole: true }],
    ['speech', { speaks: true }],
  ])('is shown by %s', (_, more) => {
    expect(partOf({ ...none, ...more })).toBeGreaterThan(partOf(none));
  });

  it.each<[string, Partial<Part>]>([
    ['the end of the text', { atEnd: true }],
    ['a credit', { isCredit: true }],
    ['being an outlet', { isOutlet: true }],
  ])('is made small by %s', (_, less) => {
    expect(partOf({ ...none, ...less })).toBeLessThan(partOf(none));
  });

  it('is that of a body for which somebody speaks', () => {
    const body = { ...none, kind: 'organization' as const };
    expect(partOf({ ...body, hasMembers: true })).toBeGreaterThan(partOf(body));
    expect(partOf({ ...none, kind: 'place' })).toBe(0);
  });
});

describe('who speaks', () => {
  const speaks = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    return speaksAt(document, mentions[0]!.from, mentions[0]!.to, document.sentences[0]!);
  };

  it.each([
    '[P1 Ann Lee] said it rained.',
    '[P1 Ann Lee] has warned that it rains.',
    '[P1 Ann Lee], a judge in Turku, said it rained.',
    'It rained, according to [P1 Ann Lee].',
    '“It rained,” said Judge [P1 Ann Lee].',
  ])('%s', (marked) => {
    expect(speaks(marked)).toBe(true);
  });

  it.each([
    '[P1 Ann Lee] walked home.',
    'They told [P1 Ann Lee] that it rained.',
    'The judge said that [P1 Ann Lee] walked home.',
    '“It rained,” he told [P1 Ann Lee].',
    'It rained on [P1 Ann Lee], and the judge said so.',
  ])('not: %s', (marked) => {
    expect(speaks(marked)).toBe(false);
  });
});

describe('the order of entities', () => {
  it('puts who speaks before who is passed by, and the reporters last', () => {
    const others = ['Tom Marsh', 'Ida Holm', 'Leo Brandt', 'Nina Hart', 'Carl Aalto', 'Eva Lund', 'Max Berg'];
    const found = read(`The dam broke on Monday, and ${others.join(' saw it, ')} saw it.
Water ran through the town for days. “We had no warning,” said the engineer Olga Varn.
Nobody could tell how long it would last, and the roads stayed closed all week.
Paul Quist and Rosa Lind contributed.`);
    const rank = (name: string) => found.indexOf(named(found, name)!);
    expect(rank('Olga Varn')).toBeLessThan(rank('Max Berg'));
    expect(rank('Rosa Lind')).toBeGreaterThan(rank('Max Berg'));
  });
});
