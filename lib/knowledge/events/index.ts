import type { KnownEvent } from './event.ts';
import {
  decodeEvents,
  type EventColumns,
  kindsOf,
  MAX_DATE,
  packDate,
  reachOf,
  unpackDate,
} from './format.ts';
import type { EventKind } from './kinds.ts';
import { type PhraseMatch, PhraseTable } from './phrases.ts';
import { scanWords, type Words } from './words.ts';

/** A name of events found in a text; words first..last of it, half-open. */
export interface NamedEvents {
  first: number;
  last: number;
  /** Numbers of the events it may mean. */
  events: number[];
}

/** The offline index of historical events. Events have numbers 0..size-1. */
export interface EventIndex {
  size: number;
  /** @throws RangeError outside 0..size-1 */
  event(number: number): KnownEvent;
  /** First and last year of an event; the last is Infinity while it goes on. */
  years(number: number): readonly [number, number];
  /** Numbers of the events that touch these years. */
  between(from: number, to: number): number[];
  /** Number of the event with this exact title; null when there is none. */
  titled(title: string): number | null;
  /** How telling a place or actor is, 0..1: 1 when few events have it, near 0 when most do. */
  rarity(name: string): number;
  /** Numbers of the presidencies, premierships and reigns whose first actor has this surname. */
  erasOf(surname: string): readonly number[];
  /** Names of events among the words of a text, the longest at each place. */
  namesIn(text: string, words: Words): NamedEvents[];
  /** This index and, after its own, events of the reader's. They must be valid: see readOwnEvents. */
  withEvents(own: readonly KnownEvent[]): EventIndex;
}

/**
 * Reads public/data/events.bin. Strings are decoded when first asked for.
 * @throws Error when the file is no index of this version, RangeError when it is cut off
 */
export function loadEventIndex(bytes: Uint8Array): EventIndex {
  return new PackedIndex(decodeEvents(bytes), []);
}

/** Events of a full index; counts are taken against it, so that a small one weighs names alike. */
const FULL_SIZE = 6000;
/** A name in one event of e^6 tells all that a name can. */
const RARE = 6;

/** In packed days, a month: an inauguration is no time in office. */
const SHORTEST_RULE = 32;

/** Kinds that are named by who ruled. */
const RULES: ReadonlySet<EventKind> = new Set(['presidency', 'premiership', 'reign']);

/** Where a title ends that tells itself from others in brackets: 'Velvet Revolution (Armenia)'. */
function plainEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== CLOSING_BRACKET) return end;
  const open = text.lastIndexOf(' (', end);
  return open > start ? open : end;
}

const CLOSING_BRACKET = 41;

class PackedIndex implements EventIndex {
  readonly size: number;
  readonly #columns: EventColumns;
  readonly #own: readonly KnownEvent[];
  readonly #decoded: KnownEvent[] = [];
  #table: PhraseTable | null = null;
  #counts: Map<string, number> | null = null;
  #eras: Map<string, number[]> | null = null;
  /** Phrases of own events, numbered after those of the file: text and event. */
  readonly #ownPhrases: { text: string; event: number }[];

  constructor(columns: EventColumns, own: readonly KnownEvent[]) {
    this.#columns = columns;
    this.#own = own;
    this.size = columns.size + own.length;
    this.#ownPhrases = own.flatMap((event, i) =>
      [event.title, ...event.aliases].map((text) => ({ text, event: columns.size + i })),
    );
  }

  withEvents(own: readonly KnownEvent[]): EventIndex {
    return own.length === 0 ? this : new PackedIndex(this.#columns, [...this.#own, ...own]);
  }

  event(number: number): KnownEvent {
    if (!(number >= 0 && number < this.size)) throw new RangeError(`no event ${number} among ${this.size}`);
    this.#decoded[number] ??= this.#own[number - this.#columns.size] ?? this.#decode(number);
    return this.#decoded[number];
  }

  years(number: number): readonly [number, number] {
    const own = this.#own[number - this.#columns.size];
    if (own) return [own.from.year, own.to?.year ?? Number.POSITIVE_INFINITY];
    const to = this.#columns.to[number]!;
    return [
      Math.floor(this.#columns.from[number]! / 512),
      to === MAX_DATE ? Number.POSITIVE_INFINITY : Math.floor(to / 512),
    ];
  }

  between(from: number, to: number): number[] {
    const start = packDate({ year: from, month: 0, day: 0 });
    const end = packDate({ year: to, month: 12, day: 31 });
    const found: number[] = [];
    for (let i = 0; i < this.#columns.size; i++) {
      if (this.#columns.from[i]! <= end && this.#columns.to[i]! >= start) found.push(i);
    }
    for (let i = this.#columns.size; i < this.size; i++) {
      const [first, last] = this.years(i);
      if (first <= to && last >= from) found.push(i);
    }
    return found;
  }

  rarity(name: string): number {
    this.#counts ??= this.#countNames();
    const count = this.#counts.get(name) ?? 1;
    return Math.min(1, Math.log(FULL_SIZE / count) / RARE);
  }

  erasOf(surname: string): readonly number[] {
    this.#eras ??= this.#findEras();
    return this.#eras.get(surname) ?? [];
  }

  titled(title: string): number | null {
    const plain = title.slice(0, plainEnd(title, 0, title.length));
    const match = this.namesIn(plain, scanWords(plain)).flatMap((found) => found.events);
    return match.find((number) => this.event(number).title === title) ?? null;
  }

  namesIn(text: string, words: Words): NamedEvents[] {
    return this.#phraseTable()
      .find(text, words)
      .map((match) => this.#named(match));
  }

  /** Made at first use: it takes longer than all the rest of loading. */
  #phraseTable(): PhraseTable {
    if (this.#table) return this.#table;
    const columns = this.#columns;
    const table = new PhraseTable(columns.phrases.length + this.#ownPhrases.length, (phrase) =>
      this.#phrase(phrase),
    );
    const all = columns.phrases.text;
    for (let i = 0; i < columns.phrases.length; i++) {
      const start = columns.phrases.start(i);
      table.add(i, all, start, plainEnd(all, start, columns.phrases.start(i + 1)));
    }
    this.#ownPhrases.forEach(({ text }, i) => {
      table.add(columns.phrases.length + i, text, 0, text.length);
    });
    this.#table = table;
    return table;
  }

  #countNames(): Map<string, number> {
    const { names, nameIds } = this.#columns;
    const perId = new Int32Array(names.length);
    for (const id of nameIds) perId[id]!++;
    const counts = new Map(Array.from(perId, (count, id) => [names.at(id), count]));
    for (const { places, actors } of this.#own) {
      for (const name of [...places, ...actors]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  #findEras(): Map<string, number[]> {
    const eras = new Map<string, number[]>();
    for (let i = 0; i < this.#columns.size; i++) {
      const isShort = this.#columns.to[i]! - this.#columns.from[i]! < SHORTEST_RULE;
      if (isShort || !kindsOf(this.#columns.traits[i]!).some((kind) => RULES.has(kind))) continue;
      const surname = this.event(i).actors[0]?.split(' ').at(-1);
      if (surname) eras.set(surname, [...(eras.get(surname) ?? []), i]);
    }
    return eras;
  }

  #named({ first, last, phrases }: PhraseMatch): NamedEvents {
    return { first, last, events: [...new Set(phrases.map((phrase) => this.#eventOf(phrase)))] };
  }

  #phrase(phrase: number): string {
    const { phrases } = this.#columns;
    if (phrase >= phrases.length) return this.#ownPhrases[phrase - phrases.length]!.text;
    const start = phrases.start(phrase);
    return phrases.text.slice(start, plainEnd(phrases.text, start, phrases.start(phrase + 1)));
  }

  #eventOf(phrase: number): number {
    const { phrases, phraseStart, size } = this.#columns;
    if (phrase >= phrases.length) return this.#ownPhrases[phrase - phrases.length]!.event;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (phraseStart[middle]! <= phrase) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #decode(number: number): KnownEvent {
    const { from, to, traits, phrases, phraseStart, names, nameIds, nameStart, placeCount, summaries } =
      this.#columns;
    const [first, last] = [phraseStart[number]!, phraseStart[number + 1]!];
    const title = phrases.at(first);
    const ids = nameIds.subarray(nameStart[number]!, nameStart[number + 1]!);
    const all = Array.from(ids, (id) => names.at(id));
    return {
      id: title,
      title,
      aliases: Array.from({ length: last - first - 1 }, (_, i) => phrases.at(first + 1 + i)),
      from: unpackDate(from[number]!),
      to: to[number] === MAX_DATE ? null : unpackDate(to[number]!),
      places: all.slice(0, placeCount[number]),
      actors: all.slice(placeCount[number]),
      kinds: kindsOf(traits[number]!),
      reach: reachOf(traits[number]!),
      get summary() {
        return summaries.at(number);
      },
      wikipedia: title,
    };
  }
}
