import type { KnownEvent } from '../../knowledge/events/event.ts';
import type { EventIndex } from '../../knowledge/events/index.ts';

interface Joined {
  events: readonly KnownEvent[];
  index: EventIndex;
}

/** The last index joined with a reader's events: its table of names is long in the making. */
const JOINED = new WeakMap<EventIndex, Joined>();

/** The index with the reader's own events after its own; the same one as long as both stay the same. */
export function withOwnEvents(index: EventIndex, events: readonly KnownEvent[]): EventIndex {
  if (events.length === 0) return index;
  const last = JOINED.get(index);
  if (last?.events === events) return last.index;
  const joined = { events, index: index.withEvents(events) };
  JOINED.set(index, joined);
  return joined.index;
}
