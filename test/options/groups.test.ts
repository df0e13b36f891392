import { expect, it } from 'vitest';
import { GROUPS } from '../../lib/options/groups.ts';
import { moved } from '../../lib/options/order.ts';
import { OPTION_NAMES } from '../../lib/options/schema.ts';

it('shows every option in exactly one part of the page', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual([...OPTION_NAMES].sort());
});

it('moves an item within a list, and no further than its ends', () => {
  const list = ['a', 'b', 'c'];
  expect(moved(list, 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 'c', -4)).toEqual(['c', 'a', 'b']);
  expect(moved(list, 'b', 9)).toEqual(['a', 'c', 'b']);
  expect(moved(list, 'x', 0)).toEqual(list);
  expect(list).toEqual(['a', 'b', 'c']);
});
