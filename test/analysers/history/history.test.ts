import { describe, expect, it } from 'vitest';
import { history } from '../../../lib/analysers/history/index.ts';
import { historyOf } from './report.ts';

const TEXT = `LONDON — The port closed in 1984, five years after the strike began.

By 2019 it had reopened; in 2023 it was sold. Since World War II no mayor has done more.`;

describe('history', () => {
  it('runs after entities', () => {
    expect(history.kind).toBe('history');
    expect(history.needs).toEqual(['entities']);
  });

  it('quotes the words it found', () => {
    for (const { evidence } of historyOf(TEXT))
      expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('is in text order and has ids of its own', () => {
    const found = historyOf(TEXT);
    expect(found.map(({ evidence }) => evidence.start)).toEqual(
      found.map(({ evidence }) => evidence.start).toSorted((a, b) => a - b),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('leaves out the last two years, and the future', () => {
    expect(historyOf(TEXT).map(({ evidence }) => evidence.quote)).not.toContain('2023');
    expect(historyOf('It will close by 2050.')).toEqual([]);
  });

  it('resolves times without an index of events', () => {
    const found = historyOf(TEXT, '2024-06-01', null);
    expect(found.map(({ from }) => from)).toContain(1984);
    expect(found.every(({ event }) => event === null)).toBe(true);
  });

  it('takes the date of the dateline when the page tells none', () => {
    const [found] = historyOf('OSLO, March 3, 2019 — The pier fell ten years ago.', null);
    expect(found).toMatchObject({ from: 2009, working: 'published 2019 − 10 = 2009' });
  });

  it('leaves ‘ago’ open when no date is known', () => {
    expect(historyOf('The pier fell ten years ago.', null)[0]).toMatchObject({ from: null, to: null });
  });

  it('is empty for an empty text', () => {
    expect(historyOf('')).toEqual([]);
  });
});
