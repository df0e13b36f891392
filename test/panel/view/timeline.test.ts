import { describe, expect, it } from 'vitest';
import { timelineOf, yearOf } from '../../../lib/panel/view/timeline.ts';
import type { HistoricalReference } from '../../../lib/report/types.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';

const [sample] = SAMPLE_REPORT.history;
const told = (from: number | null, to: number | null): HistoricalReference => ({
  ...sample!,
  from,
  to,
  event: null,
});

describe('timelineOf', () => {
  it('reaches from before the earliest year to publication', () => {
    const timeline = timelineOf([told(1916, 1916), told(1989, 1989)], '2025-11-04');
    expect([timeline?.from, timeline?.to]).toEqual([1900, 2025]);
    expect(timeline?.items.map(({ from }) => from)).toEqual([1916, 1989]);
    expect(timeline?.ticks.length).toBeLessThanOrEqual(6);
  });

  it('has one moment for several references to the same event', () => {
    const timeline = timelineOf([SAMPLE_REPORT.history[0]!, SAMPLE_REPORT.history[0]!], '2025');
    expect(timeline?.items).toHaveLength(1);
    expect(timeline?.items[0]?.references).toHaveLength(2);
  });

  it('puts open ranges and moments that would cover each other in rows of their own', () => {
    const timeline = timelineOf([told(null, 1925), told(1916, 1916), told(1917, 1917)], '2025');
    const rows = timeline?.items.map(({ open, row }) => [open, row]);
    expect(rows).toEqual([
      ['before', 1],
      [null, 0],
      [null, expect.any(Number)],
    ]);
    expect(new Set(timeline?.items.map(({ row }) => row)).size).toBeGreaterThan(1);
  });

  it('stays within its width, centuries before the common era included', () => {
    const timeline = timelineOf([told(-44, -44), told(1066, 1066), told(2024, 2030)], '2025');
    for (const { place, width } of timeline?.items ?? []) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place + width).toBeLessThanOrEqual(1);
    }
  });

  it('is not drawn without years or without a date of publication', () => {
    expect(timelineOf([told(null, null)], '2025')).toBeNull();
    expect(timelineOf([told(1916, 1916)], null)).toBeNull();
    expect(timelineOf([], '2025')).toBeNull();
  });
});

it('reads the year of a date', () => {
  expect([yearOf('2025-11-04'), yearOf('2025'), yearOf('soon'), yearOf(null)]).toEqual([
    2025,
    2025,
    null,
    null,
  ]);
});
