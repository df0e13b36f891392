import { expect, it } from 'vitest';
import { itemOnly, sectionOnly } from '../../lib/panel/selection.ts';
import { sortEntities } from '../../lib/panel/sort.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('takes one section out of a report', () => {
  const said = sectionOnly(SAMPLE_REPORT, 'quotes');
  expect(said.quotes).toEqual(SAMPLE_REPORT.quotes);
  expect(said.sources).toEqual(SAMPLE_REPORT.sources);
  expect([said.entities, said.history, said.tags, said.brief]).toEqual([[], [], [], []]);
  expect(sectionOnly(SAMPLE_REPORT, 'brief').brief).toEqual(SAMPLE_REPORT.brief);
});

it('takes one finding out: a source with its quotes, a quote with its source', () => {
  expect(ids(itemOnly(SAMPLE_REPORT, 's1').quotes)).toEqual(['q4', 'q5']);
  const quote = itemOnly(SAMPLE_REPORT, 'q5');
  expect([ids(quote.quotes), ids(quote.sources), quote.entities]).toEqual([['q5'], ['s1'], []]);
  expect(ids(itemOnly(SAMPLE_REPORT, 'e1').entities)).toEqual(['e1']);
});

it('orders entities by salience, first mention or name, and leaves the list as it is', () => {
  const before = ids(SAMPLE_REPORT.entities);
  const first = (by: 'salience' | 'first' | 'name') => sortEntities(SAMPLE_REPORT.entities, by)[0]?.name;
  expect([first('salience'), first('first'), first('name')]).toEqual([
    'Ida Bakker',
    'North Sea',
    'Copenhagen',
  ]);
  expect(ids(SAMPLE_REPORT.entities)).toEqual(before);
});
