/** One event of a browser's trace (Chromium's Trace Event Format); times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string; scriptName?: string }; fileName?: string };
}

export interface PageCost {
  /** Main-thread time of the script, ms. */
  own: number;
  /** Style and layout passes that ran while the script did: it asked for them. */
  forced: number;
  /** Main-thread time of the whole page, ms. */
  thread: number;
}

const FORCED = new Set(['Layout', 'UpdateLayoutTree', 'RecalculateStyles']);

const scriptOf = ({ args }: TraceEvent): string =>
  args?.data?.url ?? args?.data?.scriptName ?? args?.fileName ?? '';

/** What the script whose address ends so cost the thread it ran on. All 0 where it did not run. */
export function costOf(events: readonly TraceEvent[], script: string): PageCost {
  const timed = events.filter((event) => event.ph === 'X' && event.dur !== undefined);
  const own = timed.filter((event) => scriptOf(event).endsWith(script));
  const first = own[0];
  if (!first) return { own: 0, forced: 0, thread: 0 };
  const here = timed.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const spans = outermost(here.filter((event) => own.includes(event)));
  const forced = here.filter(
    ({ name, ts }) => FORCED.has(name) && spans.some((span) => ts >= span.from && ts < span.to),
  );
  return {
    own: lengthOf(spans),
    forced: forced.length,
    thread: lengthOf(outermost(here.filter(({ name }) => name === 'RunTask'))),
  };
}

interface Interval {
  from: number;
  to: number;
}

function outermost(events: readonly TraceEvent[]): Interval[] {
  const spans: Interval[] = [];
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    const last = spans.at(-1);
    if (last && ts < last.to) last.to = Math.max(last.to, ts + dur);
    else spans.push({ from: ts, to: ts + dur });
  }
  return spans;
}

const lengthOf = (spans: readonly Interval[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0) / 1000;
