import { describe, expect, it } from 'vitest';
import { filterReport, isFiltering, NO_FILTER } from '../../lib/panel/filter.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('filterReport', () => {
  it('leaves all where nothing is asked for', () => {
    expect(filterReport(SAMPLE_REPORT, NO_FILTER)).toBe(SAMPLE_REPORT);
    expect(isFiltering({ ...NO_FILTER, words: '  ' })).toBe(false);
  });

  it('keeps anonymous sources with what they said, and nothing else', () => {
    const shown = filterReport(SAMPLE_REPORT, { ...NO_FILTER, part: 'anonymous' });
    expect([ids(shown.sources), ids(shown.quotes), shown.entities, shown.history]).toEqual([
      ['s3'],
      ['q3'],
      [],
      [],
    ]);
  });

  it('keeps quotes with their sources', () => {
    const shown = filterReport(SAMPLE_REPORT, { ...NO_FILTER, part: 'quotes' });
    expect([ids(shown.sources), ids(shown.quotes)]).toEqual([['s1'], ['q4']]);
  });

  it('finds words by their beginnings, without accents and case', () => {
    const found = (words: string) => ids(filterReport(SAMPLE_REPORT, { ...NO_FILTER, words }).entities);
    expect(found('bákker')).toEqual(['e1']);
    expect(found('esbj fish')).toEqual(['e3', 'e6']);
    expect(found('akker')).toEqual([]);
    expect(found('(((')).toEqual([]);
  });

  it('keeps a source whose words are found', () => {
    const shown = filterReport(SAMPLE_REPORT, { ...NO_FILTER, words: 'winters' });
    expect([ids(shown.sources), ids(shown.quotes)]).toEqual([['s1'], ['q4']]);
  });

  it('keeps what stands in the sentences of a tag', () => {
    const shown = filterReport(SAMPLE_REPORT, { ...NO_FILTER, tag: 't3' });
    expect(ids(shown.tags)).toEqual(['t3']);
    expect(ids(shown.quotes)).toEqual(['q6']);
    expect(ids(shown.history)).toEqual([]);
  });
});
