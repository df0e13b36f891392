import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../lib/corrections/read.ts';
import type { Correction } from '../../lib/corrections/types.ts';

const TARGET = { list: 'entities', key: 'Bakker' } as const;
const ALL: Correction[] = [
  { do: 'hide', target: TARGET },
  { do: 'rename', target: TARGET, name: 'Ida Bakker' },
  { do: 'merge', target: TARGET, into: 'e1' },
  { do: 'retype', target: TARGET, kind: 'place' },
  { do: 'not-official', target: TARGET },
];
const PAGE = 'https://example.org/a';
const faultsOf = (value: unknown) => readCorrections(value).faults.map(({ name }) => name);

describe('readCorrections', () => {
  it('takes every kind of correction', () => {
    expect(readCorrections({ [PAGE]: ALL })).toEqual({ corrections: { [PAGE]: ALL }, faults: [] });
  });

  it.each([
    ['an unknown deed', { do: 'burn', target: TARGET }, 'do'],
    ['no target', { do: 'hide' }, 'target'],
    ['a target in no list', { do: 'hide', target: { list: 'people', key: 'x' } }, 'target'],
    ['a rename to nothing', { do: 'rename', target: TARGET, name: '' }, 'name'],
    ['a merge into nothing', { do: 'merge', target: TARGET }, 'into'],
    ['an unknown kind', { do: 'retype', target: TARGET, kind: 'ship' }, 'kind'],
  ])('names the field of %s', (_, correction, field) => {
    expect(faultsOf({ [PAGE]: [correction] })).toEqual([`corrections[${PAGE}][0].${field}`]);
  });

  it('names what is no page, no list or no object', () => {
    expect(faultsOf({ 'file:///a': [] })).toEqual(['corrections[file:///a]']);
    expect(faultsOf({ [PAGE]: {} })).toEqual([`corrections[${PAGE}]`]);
    expect(faultsOf({ [PAGE]: [null] })).toEqual([`corrections[${PAGE}][0]`]);
    expect(faultsOf([])).toEqual(['corrections']);
  });
});
