import type { KnownEvent } from '../events/event.ts';
import { packDate } from '../events/format.ts';

/** The order of entries in a source file: by first day, then by title. */
export function compareEvents(a: KnownEvent, b: KnownEvent): number {
  const byDate = packDate(a.from) - packDate(b.from);
  if (byDate !== 0) return byDate;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
