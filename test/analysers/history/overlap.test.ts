import { describe, expect, it } from 'vitest';
import { longestSpans, spansNear } from '../../../lib/analysers/history/overlap.ts';

const span = (start: number, end: number) => ({ start, end });

describe('longestSpans', () => {
  it('keeps the longest of those that overlap, in text order', () => {
    expect(longestSpans([span(6, 9), span(0, 3), span(2, 8), span(8, 10)])).toEqual([
      span(2, 8),
      span(8, 10),
    ]);
  });

  it('keeps the first of equals', () => {
    const [a, b] = [
      { ...span(0, 3), name: 'a' },
      { ...span(0, 3), name: 'b' },
    ];
    expect(longestSpans([a, b])).toEqual([a]);
  });

  it('is empty for nothing', () => {
    expect(longestSpans([])).toEqual([]);
  });
});

describe('spansNear', () => {
  const spans = [span(0, 2), span(10, 12), span(20, 22), span(30, 32)];

  it('finds what touches or lies within reach', () => {
    expect(spansNear(spans, span(11, 21), 0)).toEqual([span(10, 12), span(20, 22)]);
    expect(spansNear(spans, span(15, 16), 5)).toEqual([span(10, 12), span(20, 22)]);
    expect(spansNear(spans, span(15, 16), 2)).toEqual([]);
  });
});
