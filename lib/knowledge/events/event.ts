import type { EventKind } from './kinds.ts';

/** A day as far as it is known: month and day are 0 where only the year or month is. Years BCE are negative. */
export interface PartialDate {
  year: number;
  month: number;
  day: number;
}

/** How widely an event is known: 1 to every newspaper reader, 2 in its region or field, 3 to those who follow it. */
export type Reach = 1 | 2 | 3;

/** An entry of the index, or an event of the reader's own. */
export interface KnownEvent {
  /** Unique within an index. */
  id: string;
  title: string;
  from: PartialDate;
  /** Null while it goes on. */
  to: PartialDate | null;
  /** Countries first. */
  places: readonly string[];
  actors: readonly string[];
  kinds: readonly EventKind[];
  reach: Reach;
  /** Names in running text that mean this event by themselves. */
  aliases: readonly string[];
  summary: string;
  /** Exact title of the article about it. */
  wikipedia: string | null;
}
