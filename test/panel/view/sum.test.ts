import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../lib/panel/view/sum.ts';
import type { Source } from '../../../lib/report/types.ts';

const told = (quote: string, count: number | null, kind: Source['kind'] = 'anonymous') =>
  sumOf({ kind, count, as: { start: 0, end: quote.length, quote } }).map(
    ({ count, standing }) => `${count} ${standing}`,
  );

describe('sumOf', () => {
  it.each([
    ['three current and one former ministry officials', 4, ['3 current', '1 former']],
    ['a sitting and two retired judges', 3, ['1 current', '2 former']],
    ['5 serving officers, 2 ex-ministers', 7, ['5 current', '2 former']],
  ])('takes %s apart', (words, count, terms) => {
    expect(told(words, count)).toEqual(terms);
  });

  it.each([
    ['one term is no sum', 'two former officials', 2],
    ['terms that do not add up are not drawn', 'two current and two former officials', 5],
    ['no count, no sum', 'some current and several former officials', null],
    ['a number without standing is none', 'two officials and three aides', 5],
  ])('%s', (_, words, count) => {
    expect(told(words, count)).toEqual([]);
  });

  it('is for people who are not named', () => {
    expect(told('two current and two former officials', 4, 'organization')).toEqual([]);
  });
});
