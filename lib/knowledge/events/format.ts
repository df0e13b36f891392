import { ByteReader, ByteWriter, type StringList } from './bytes.ts';
import type { KnownEvent, PartialDate, Reach } from './event.ts';
import { EVENT_KINDS, kindNumber } from './kinds.ts';

/** First bytes of the file; the last one is the version. */
const MAGIC = [0x42, 0x47, 0x45, 1];
const ONGOING = 0;

/** The columns of the index as they lie in the file, with the strings still packed. */
export interface EventColumns {
  size: number;
  /** Per event, as packed dates. */
  from: Int32Array;
  to: Int32Array;
  /** Reach * 4096 + first kind * 64 + second kind; equal when there is one. */
  traits: Int32Array;
  /** Phrases of event i: `phraseStart[i]` (its title) to `phraseStart[i + 1]` (its aliases). */
  phraseStart: Int32Array;
  phrases: StringList;
  /** Ids into `names`: the places of event i, then its actors. */
  nameStart: Int32Array;
  placeCount: Uint8Array;
  nameIds: Int32Array;
  names: StringList;
  summaries: StringList;
}

/** Year, month and day in one number; order is kept. */
export const packDate = (date: PartialDate): number => date.year * 512 + date.month * 32 + date.day;

export function unpackDate(packed: number): PartialDate {
  return { year: Math.floor(packed / 512), month: (packed >> 5) & 15, day: packed & 31 };
}

/** Compiles events, in the order given. */
export function encodeEvents(events: readonly KnownEvent[]): Uint8Array {
  const names = [...new Set(events.flatMap((event) => [...event.places, ...event.actors]))].sort();
  const ids = new Map(names.map((name, id) => [name, id]));
  const out = new ByteWriter();
  out.raw(Uint8Array.from(MAGIC));
  out.number(events.length);
  for (const event of events) out.number(packDate(event.from) + DATE_SHIFT);
  for (const event of events) out.number(event.to ? packDate(event.to) - packDate(event.from) + 1 : ONGOING);
  for (const event of events) out.number(traitsOf(event));
  for (const event of events) out.number(event.aliases.length);
  for (const event of events) out.number(event.places.length);
  for (const event of events) out.number(event.actors.length);
  for (const event of events)
    for (const name of [...event.places, ...event.actors]) out.number(ids.get(name)!);
  out.strings(events.flatMap((event) => [event.title, ...event.aliases]));
  out.strings(names);
  out.strings(events.map((event) => event.summary));
  return out.done();
}

/** Makes packed dates of the earliest years positive. */
const DATE_SHIFT = 10_000 * 512;

function traitsOf(event: KnownEvent): number {
  const [first = EVENT_KINDS[0], second = first] = event.kinds;
  return event.reach * 4096 + kindNumber(first) * 64 + kindNumber(second);
}

export function kindsOf(traits: number): KnownEvent['kinds'] {
  const first = EVENT_KINDS[(traits >> 6) & 63]!;
  const second = EVENT_KINDS[traits & 63]!;
  return first === second ? [first] : [first, second];
}

export const reachOf = (traits: number): Reach => (traits >> 12) as Reach;

/** Reads the columns of a compiled index. @throws Error when the bytes are of another kind or version, or cut off. */
export function decodeEvents(bytes: Uint8Array): EventColumns {
  if (MAGIC.some((byte, index) => bytes[index] !== byte))
    throw new Error('not an index of events of this version');
  const input = new ByteReader(bytes.subarray(MAGIC.length));
  const size = input.number();
  const column = (length = size) => input.numbers(length);
  const from = column().map((date) => date - DATE_SHIFT);
  const to = column().map((length, i) => (length === ONGOING ? MAX_DATE : from[i]! + length - 1));
  const traits = column();
  const phraseStart = starts(column().map((count) => count + 1));
  const places = column();
  const nameStart = starts(column().map((count, i) => count + places[i]!));
  const nameIds = column(nameStart[size]!);
  const [phrases, names, summaries] = [input.strings(), input.strings(), input.strings()];
  return {
    size,
    from,
    to,
    traits,
    phraseStart,
    phrases,
    nameStart,
    placeCount: Uint8Array.from(places),
    nameIds,
    names,
    summaries,
  };
}

/** The end of what has none yet. */
export const MAX_DATE = 0x7fffffff;

function starts(counts: Int32Array): Int32Array {
  const out = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => {
    out[i + 1] = out[i]! + count;
  });
  return out;
}
