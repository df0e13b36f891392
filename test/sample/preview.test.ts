import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { previewReport } from '../../lib/sample/preview.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

describe('previewReport', () => {
  it('is the whole report by default', () => {
    expect(previewReport(DEFAULTS)).toEqual(SAMPLE_REPORT);
  });

  it('leaves out what an analyser that is off would have made', () => {
    expect(previewReport({ ...DEFAULTS, 'history.on': false }).history).toEqual([]);
  });

  it('goes as far back and has as many tags as the options say', () => {
    const { history, tags } = previewReport({ ...DEFAULTS, 'history.years': 80, 'tags.count': 1 });
    expect(history.every(({ from }) => from === null || from <= 1945)).toBe(true);
    expect(history.length).toBeLessThan(SAMPLE_REPORT.history.length);
    expect(tags).toHaveLength(1);
  });
});
