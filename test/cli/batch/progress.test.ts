import { describe, expect, it } from 'vitest';
import { duration, Progress } from '../../../lib/cli/batch/progress.ts';

const START = { pages: 0, failed: 0, bytes: 0 };

describe('Progress', () => {
  it('tells rate and time left', () => {
    const progress = new Progress(1000, START, 0);
    expect(progress.line({ pages: 20, failed: 1, bytes: 250 }, 10_000)).toBe(
      '[#####···············] 25 % · 20 pages, 1 failed · 2.0 pages/s · 30 s left',
    );
  });

  it('tells the rate of the last minute, not of the whole', () => {
    const progress = new Progress(1e6, START, 0);
    progress.line({ pages: 1000, failed: 0, bytes: 1000 }, 10_000);
    progress.line({ pages: 1000, failed: 0, bytes: 1000 }, 300_000);
    expect(progress.line({ pages: 1010, failed: 0, bytes: 1010 }, 310_000)).toContain(' 1.0 pages/s');
  });

  it('counts only this run into its rate', () => {
    const progress = new Progress(1000, { pages: 500, failed: 0, bytes: 500 }, 0);
    expect(progress.line({ pages: 510, failed: 0, bytes: 510 }, 10_000)).toContain(' 1.0 pages/s');
    expect(
      progress.end({ pages: 510, failed: 0, bytes: 510 }, { pages: 500, failed: 0, bytes: 500 }, 10_000),
    ).toBe('10 pages in 10 s, 1.0 pages/s; 510 in all, 0 could not be read');
  });

  it('is whole where there is nothing to do', () => {
    expect(new Progress(0, START, 0).line(START, 0)).toContain('100 %');
  });
});

it.each([
  [0, '0 s'],
  [59.4, '59 s'],
  [180, '3 min'],
  [18_600, '5 h 10 min'],
])('%d seconds are %s', (seconds, words) => expect(duration(seconds)).toBe(words));
