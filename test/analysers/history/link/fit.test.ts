import { describe, expect, it } from 'vitest';
import type { TimeReference } from '../../../../lib/analysers/history/find/rule.ts';
import { fitOf } from '../../../../lib/analysers/history/link/fit.ts';
import { readEventLine } from '../../../../lib/knowledge/source/event-line.ts';

const event = (when: string) => readEventLine(`Siege | ${when} | Denmark | | siege | 2 | | A siege.`).event;
const time = (from: number, month: number | null = null, day: number | null = null): TimeReference => ({
  rule: 'month-day-year',
  kind: 'date',
  start: 0,
  end: 4,
  from,
  to: from,
  month,
  day,
  working: null,
});
const score = (when: string, at: TimeReference) => fitOf(event(when), at).score;

describe('fitOf', () => {
  it('prefers the start to the end, and both to the middle', () => {
    expect(score('1916..1918', time(1916))).toBeGreaterThan(score('1916..1918', time(1918)));
    expect(score('1910..1920', time(1920))).toBeGreaterThan(score('1910..1920', time(1915)));
  });

  it('counts the same day most', () => {
    expect(fitOf(event('1916-03-14'), time(1916, 3, 14)).isDay).toBe(true);
    expect(score('1916-03-14', time(1916, 3, 14))).toBeGreaterThan(score('1916-03-14', time(1916, 3)));
  });

  it('counts another day or month against the event', () => {
    expect(score('1916-03-14', time(1916, 3, 20))).toBeLessThan(0);
    expect(score('1916-03-14', time(1916, 9))).toBeLessThan(0);
    expect(score('1916-03-14..1916-12-01', time(1916, 9))).toBeGreaterThan(0);
  });
});
