import type { KnownEvent } from '../../../knowledge/events/event.ts';
import type { TimeReference } from '../find/rule.ts';

/** How well the times of an event and a reference agree. */
export interface Fit {
  score: number;
  /** Both tell the day, and it is the same. */
  isDay: boolean;
}

const STARTS = 0.7;
const ENDS = 0.3;
const AMID_LONG = -1.2;
const SAME_MONTH = 0.9;
const SAME_DAY = 2.4;
const OTHER_DAY = -1.5;
const OTHER_MONTH = -2;
/** Events of more years are long. */
const LONG_YEARS = 3;

/** A time that starts or ends the event fits it better than one amid it; a month or day, where both are told, must agree. */
export function fitOf(event: KnownEvent, time: TimeReference): Fit {
  const from = event.from.year;
  const to = event.to?.year ?? Number.POSITIVE_INFINITY;
  let score = time.from === from ? STARTS : time.from === to ? ENDS : 0;
  if (time.kind === 'span' && time.from === from && time.to === to) score += STARTS;
  const isWhole = time.from !== null && time.to !== null && time.from <= from && time.to >= to;
  if (to - from > LONG_YEARS && score === 0 && !isWhole) score += AMID_LONG;
  if (time.month === null || event.from.month === 0) return { score, isDay: false };
  const isMonth = time.from === from && time.month === event.from.month;
  if (isMonth && time.day !== null && time.day === event.from.day)
    return { score: score + SAME_DAY, isDay: true };
  if (isMonth && time.day === null) return { score: score + SAME_MONTH, isDay: false };
  if (isMonth) return { score: score + (isOneDay(event) ? OTHER_DAY : 0), isDay: false };
  return { score: score + (isWithin(event, time) ? 0 : OTHER_MONTH), isDay: false };
}

const isOneDay = ({ from, to }: KnownEvent) =>
  to !== null && to.year === from.year && to.month === from.month && to.day === from.day;

/** Does the month lie between the event's first and last? */
function isWithin({ from, to }: KnownEvent, time: TimeReference): boolean {
  const month = time.from! * 12 + time.month!;
  return (
    month >= from.year * 12 + from.month &&
    (to === null || to.month === 0 || month <= to.year * 12 + to.month)
  );
}
