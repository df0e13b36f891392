import { expect, it } from 'vitest';
import { EDITIONS } from '../../lib/lookups/editions.ts';
import { PROPERTIES } from '../../lib/lookups/properties.ts';
import { roleWords } from '../../lib/lookups/roles.ts';
import { COMMON_ROLES, EMPTY_WORDS } from '../../lib/lookups/words.ts';

it.each([
  ['editions', [...EDITIONS]],
  ['common roles', [...COMMON_ROLES]],
  ['empty words', [...EMPTY_WORDS]],
])('%s are sorted', (_, list) => {
  expect(list).toEqual(list.toSorted());
});

it('editions are told once', () => {
  expect(new Set(EDITIONS).size).toBe(EDITIONS.length);
});

it('properties are told once', () => {
  const ids = Object.values(PROPERTIES).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('common roles stand as they are compared', () => {
  expect([...COMMON_ROLES].filter((role) => roleWords(role).join(' ') !== role)).toEqual([]);
});
