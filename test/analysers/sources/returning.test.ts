import { describe, expect, it } from 'vitest';
import { sourceOf, tell } from './story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };
const tom = { name: 'Tom Berg', aliases: ['Berg'] };
const pumps = { name: 'Northern Pumps', kind: 'organization' as const };
const mills = { name: 'Valley Mills', kind: 'organization' as const };
const cnn = { name: 'CNN', kind: 'organization' as const };

describe('a noun that comes back to somebody', () => {
  it.each([
    ['a person just named', 'Ann Lee may lose.\nThe former governor said it was over.', [ann], 'Ann Lee'],
    ['a company', 'Northern Pumps lost money.\nThe company said it was over.', [pumps], 'Northern Pumps'],
    ['an outlet', 'CNN sent a crew.\nIt rained.\nThe network said it was over.', [cnn], 'CNN'],
    [
      'a body whose name has the noun',
      'The Fisheries Commission met.\nThe commission said it was over.',
      [{ name: 'Fisheries Commission', kind: 'organization' as const }],
      'Fisheries Commission',
    ],
  ])('finds %s', (_, text, names, expected) => {
    expect(sourceOf(tell(text, names), 'over')).toBe(expected);
  });

  it.each([
    ['two people were named', 'Ann Lee met Tom Berg.\nThe former governor said it was over.', [ann, tom]],
    ['the story has many of them', 'Ann Lee may lose.\nThe judge said it was over.', [ann]],
    [
      'two companies were named',
      'Northern Pumps sued Valley Mills.\nThe company said it was over.',
      [pumps, mills],
    ],
    ['it is no outlet', 'Northern Pumps lost money.\nThe network said it was over.', [pumps]],
  ])('leaves it open where %s', (_, text, names) => {
    expect(names.map(({ name }) => name)).not.toContain(sourceOf(tell(text, names), 'over'));
  });
});
