import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_NOUNS,
  ORGANIZATION_NOUNS,
  PRIVATE_BODY_WORDS,
  PUBLIC_ADJECTIVES,
  PUBLIC_BODY_PHRASES,
  publicBody,
  SEATS_OF_POWER,
} from '../../../../lib/languages/en/sourcing/bodies.ts';
import { COMPANY_NOUNS, EPITHETS, OUTLET_RETURNS } from '../../../../lib/languages/en/sourcing/epithets.ts';
import { HE_NAMES, SHE_NAMES } from '../../../../lib/languages/en/sourcing/given-names.ts';
import { numberOf } from '../../../../lib/languages/en/sourcing/numbers.ts';
import { OFFICES } from '../../../../lib/languages/en/sourcing/offices.ts';
import { isOutletName, OUTLETS } from '../../../../lib/languages/en/sourcing/outlets.ts';
import {
  CROWD_NOUNS,
  isAgentNoun,
  isRoleNoun,
  ROLE_NOUNS,
  roleNoun,
} from '../../../../lib/languages/en/sourcing/roles.ts';

describe.each([
  ['companies', COMPANY_NOUNS],
  ['documents', DOCUMENT_NOUNS],
  ['epithets', EPITHETS],
  ['outlets that come back', OUTLET_RETURNS],
  ['organizations', ORGANIZATION_NOUNS],
  ['private bodies', PRIVATE_BODY_WORDS],
  ['public adjectives', PUBLIC_ADJECTIVES],
  ['seats of power', SEATS_OF_POWER],
  ['names of men', HE_NAMES],
  ['names of women', SHE_NAMES],
  ['outlets', OUTLETS],
  ['crowds', CROWD_NOUNS],
  ['roles', ROLE_NOUNS],
])('%s', (_, words) => {
  it('are sorted and lower case', () => {
    expect([...words]).toEqual([...words].sort());
    for (const word of words) expect(word).toBe(word.toLowerCase());
  });
});

it('no name goes by both pronouns', () => {
  expect([...HE_NAMES].filter((name) => SHE_NAMES.has(name))).toEqual([]);
});

it('no word makes a body both public and private', () => {
  expect([...PRIVATE_BODY_WORDS].filter((word) => publicBody(word))).toEqual([]);
  expect(PUBLIC_BODY_PHRASES.map(([phrase]) => phrase)).toEqual(
    PUBLIC_BODY_PHRASES.map(([phrase]) => phrase).sort(),
  );
});

it('names of bodies count as they are written', () => {
  expect([publicBody('WHO'), publicBody('who'), publicBody('ICE'), publicBody('ice')]).toEqual([
    'international-body',
    undefined,
    'agency',
    undefined,
  ]);
});

it('each office is listed once', () => {
  const phrases = OFFICES.map((o) => o.phrase);
  expect(phrases.filter((p, i) => phrases.indexOf(p) !== i)).toEqual([]);
});

describe('outlets', () => {
  it.each(['Reuters', 'the New York Times', 'NBC News', 'Harbor Gazette', 'The Guardian'])(
    '%s is one',
    (name) => {
      expect(isOutletName(name)).toBe(true);
    },
  );
  it.each(['Ann Lee', 'Harbor Bank', 'Treasury Department', 'Berg'])('%s is none', (name) => {
    expect(isOutletName(name)).toBe(false);
  });
});

describe('roles', () => {
  it('knows plurals', () => {
    expect(roleNoun('spokesmen')).toEqual({ singular: 'spokesman', plural: true });
    expect(roleNoun('deputies')).toEqual({ singular: 'deputy', plural: true });
    expect(roleNoun('coaches')).toEqual({ singular: 'coach', plural: true });
    expect(roleNoun('senator')).toEqual({ singular: 'senator', plural: false });
    expect(roleNoun('river')).toBeNull();
  });
  it('knows compounds and doers', () => {
    expect([isRoleNoun('vice-president'), isRoleNoun('e-mail')]).toEqual([true, false]);
    expect([isAgentNoun('commenter'), isAgentNoun('number'), isAgentNoun('letter')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('reads numbers', () => {
  expect(['four', '1,200', 'dozen', 'many', '3rd'].map(numberOf)).toEqual([4, 1200, 12, null, null]);
});
