import type { HistoricalReference } from '../../report/types.ts';

/** One moment on the timeline; several references to the same years are one. Places are shares of its width, 0..1. */
export interface TimelineItem {
  from: number;
  to: number;
  place: number;
  width: number;
  /** Row under the axis for open ranges and overlaps; 0 is on the axis. */
  row: number;
  open: 'before' | 'after' | null;
  references: HistoricalReference[];
}

export interface Timeline {
  from: number;
  to: number;
  ticks: { year: number; place: number }[];
  items: TimelineItem[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];
const MOST_TICKS = 5;
/** Moments nearer than this share of the width would cover each other. */
const CROWDED = 0.06;

/**
 * A scale from the earliest year told to the year of publication. Null where no reference tells a year, or the year of
 * publication is not known.
 */
export function timelineOf(
  history: readonly HistoricalReference[],
  published: string | null,
): Timeline | null {
  const now = yearOf(published);
  const dated = history.filter(({ from, to }) => from !== null || to !== null);
  if (now === null || dated.length === 0) return null;
  const years = dated.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  const step = stepFor(now - Math.min(...years, now - 1));
  const from = Math.floor(Math.min(...years, now - 1) / step) * step;
  const to = Math.max(now, ...years);
  const place = (year: number) => (year - from) / Math.max(1, to - from);
  const ticks: Timeline['ticks'] = [];
  for (let year = from; year <= to; year += step) ticks.push({ year, place: place(year) });
  return { from, to, ticks, items: itemsOf(dated, from, to, place) };
}

/** The year in an ISO date; null where there is none. */
export function yearOf(date: string | null): number | null {
  const year = Number(/^-?\d{4,6}/.exec(date ?? '')?.[0] ?? Number.NaN);
  return Number.isNaN(year) ? null : year;
}

function stepFor(span: number): number {
  return STEPS.find((step) => span / step <= MOST_TICKS) ?? STEPS.at(-1)!;
}

function itemsOf(
  dated: readonly HistoricalReference[],
  first: number,
  last: number,
  place: (year: number) => number,
): TimelineItem[] {
  const groups = Map.groupBy(dated, ({ from, to, event }) => event?.id ?? `${from}..${to}`);
  const items = [...groups.values()].map((references): TimelineItem => {
    const event = references.find((reference) => reference.event)?.event;
    const told = event ?? references[0]!;
    const open = told.from === null ? 'before' : told.to === null ? 'after' : null;
    const from = Math.max(first, told.from ?? first);
    const to = Math.min(last, told.to ?? last);
    return {
      from,
      to,
      place: place(from),
      width: Math.max(0, place(to) - place(from)),
      row: 0,
      open,
      references,
    };
  });
  return inRows(items.toSorted((a, b) => a.from - b.from || a.to - b.to));
}

/** Open ranges go under the axis, one a row; so does what would cover the moment before it. */
function inRows(items: TimelineItem[]): TimelineItem[] {
  const ends: number[] = [];
  return items.map((item) => {
    const end = item.place + item.width + CROWDED;
    let row = item.open ? 1 : 0;
    while ((ends[row] ?? Number.NEGATIVE_INFINITY) > item.place) row++;
    ends[row] = end;
    return { ...item, row };
  });
}
