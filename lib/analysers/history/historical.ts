import type { Anchor, TimeReference } from './find/rule.ts';

/** Does the time lie at least `years` before publication? A decade or century counts by its middle. */
export function isHistorical(time: TimeReference, anchor: Anchor | null, years: number): boolean {
  if (!anchor) return true;
  if (time.from === null && time.to === null) return true;
  const from = time.from ?? time.to!;
  const to = time.to ?? time.from!;
  const isLong = time.kind === 'decade' || time.kind === 'century';
  return (isLong ? (from + to) / 2 : from) <= anchor.year - years;
}
