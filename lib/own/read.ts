import type { OwnEntity, OwnTerm } from '../analysers/types.ts';
import { type Fault, fault } from '../options/faults.ts';
import type { EntityKind } from '../report/types.ts';
import { readOwnEvents } from './events.ts';
import {
  entryKey,
  OWN_COLOURS,
  OWN_LISTS,
  type OwnEntry,
  type OwnEvent,
  type OwnList,
  type OwnLists,
} from './types.ts';

export const ENTITY_KINDS = [
  'person',
  'organization',
  'place',
  'other',
] as const satisfies readonly EntityKind[];

/** Longer ones are no names; a browser that syncs takes no key beyond some hundreds of letters either. */
const LONGEST_NAME = 200;
/** A note is read in a card, not in a book; one entry must fit what a browser syncs in one piece (8 kB). */
const LONGEST_NOTE = 1000;

/** The entries of own lists out of anything, with every fault named: 'own.entities[2].kind'. */
export function readOwn(value: unknown, name = 'own'): { own: OwnLists; faults: Fault[] } {
  const faults: Fault[] = [];
  const own = { entities: [], glossary: [], events: [] } as { [L in OwnList]: OwnLists[L][number][] };
  if (!isObject(value)) return { own, faults: [fault(name, 'expects_object')] };
  const unknown = Object.keys(value).filter((key) => !OWN_LISTS.some((list) => list === key));
  faults.push(...unknown.map((key) => fault(`${name}.${key}`, 'expects_one_of', OWN_LISTS.join(', '))));
  for (const list of OWN_LISTS) {
    const items = value[list] ?? [];
    if (!Array.isArray(items)) {
      faults.push(fault(`${name}.${list}`, 'expects_list'));
      continue;
    }
    const seen = new Set<string>();
    items.forEach((item: unknown, i) => {
      const read = readEntry(list, item, `${name}.${list}[${i}]`);
      faults.push(...read.faults);
      if (!read.entry) return;
      const key = entryKey(read.entry);
      if (seen.has(key)) faults.push(fault(`${name}.${list}[${i}]`, 'expects_other_name'));
      seen.add(key);
      (own[list] as OwnEntry[]).push(read.entry);
    });
  }
  return { own, faults };
}

type ReadEntry<E> = { entry: E | null; faults: Fault[] };

/** One entry of a list; null where anything in it is not allowed. Fields that are empty are left out. */
export function readEntry<L extends OwnList>(list: L, value: unknown, name: string): ReadEntry<OwnEntry<L>> {
  if (!isObject(value)) return { entry: null, faults: [fault(name, 'expects_object')] };
  const faults: Fault[] = [];
  const reading: Reading = { value, name, faults };
  const entry = READERS[list](reading);
  const known = FIELDS[list] as readonly string[];
  for (const field of Object.keys(value))
    if (!known.includes(field)) faults.push(fault(`${name}.${field}`, 'expects_one_of', known.join(', ')));
  return { entry: faults.length === 0 ? (entry as OwnEntry<L>) : null, faults };
}

/** The fields of each list's entries, in the order of the table. */
export const FIELDS = {
  entities: ['name', 'aliases', 'kind', 'note', 'colour'],
  glossary: ['term', 'note'],
  events: ['title', 'when', 'places', 'actors', 'kinds', 'aliases', 'summary'],
} as const satisfies { [L in OwnList]: readonly (keyof OwnEntry<L>)[] };

interface Reading {
  value: Record<string, unknown>;
  name: string;
  faults: Fault[];
}

const READERS: { [L in OwnList]: (reading: Reading) => OwnEntry<L> } = {
  entities: readEntity,
  glossary: readTerm,
  events: readEventEntry,
};

function readEntity(reading: Reading): OwnEntity {
  const kind = optional(reading, 'kind', ENTITY_KINDS);
  const colour = optional(reading, 'colour', OWN_COLOURS);
  const note = text(reading, 'note', LONGEST_NOTE, false);
  return {
    name: text(reading, 'name', LONGEST_NAME),
    aliases: texts(reading, 'aliases'),
    ...(kind ? { kind } : {}),
    ...(note ? { note } : {}),
    ...(colour ? { colour } : {}),
  };
}

function readTerm(reading: Reading): OwnTerm {
  return { term: text(reading, 'term', LONGEST_NAME), note: text(reading, 'note', LONGEST_NOTE) };
}

function readEventEntry(reading: Reading): OwnEvent {
  const event: OwnEvent = {
    title: text(reading, 'title', LONGEST_NAME),
    when: text(reading, 'when', LONGEST_NAME),
    places: texts(reading, 'places'),
    actors: texts(reading, 'actors'),
    kinds: texts(reading, 'kinds'),
    aliases: texts(reading, 'aliases'),
    summary: text(reading, 'summary', LONGEST_NOTE),
  };
  // A field has one fault: where it is missing altogether, the index need not judge it.
  const { faults } = readOwnEvents([event], reading.name);
  for (const { name, expects } of faults) {
    const field = name.replace('[0].', '.');
    if (!reading.faults.some((known) => known.name === field)) reading.faults.push({ name: field, expects });
  }
  return event;
}

/** Text without white space at its ends; a fault where it is missing but needed, or too long. */
function text({ value, name, faults }: Reading, field: string, longest: number, needed = true): string {
  const given = value[field];
  if (given === undefined && !needed) return '';
  const words = typeof given === 'string' ? given.trim() : '';
  if (typeof given !== 'string' || (needed && words === ''))
    faults.push(fault(`${name}.${field}`, 'expects_text'));
  else if (words.length > longest) faults.push(fault(`${name}.${field}`, 'expects_shorter', longest));
  return words;
}

function texts({ value, name, faults }: Reading, field: string): string[] {
  const given = value[field] ?? [];
  if (Array.isArray(given) && given.every((item): item is string => typeof item === 'string')) {
    const words = given.map((item) => item.trim()).filter((item) => item !== '');
    if (words.some((item) => item.length > LONGEST_NAME))
      faults.push(fault(`${name}.${field}`, 'expects_shorter', LONGEST_NAME));
    return [...new Set(words)];
  }
  faults.push(fault(`${name}.${field}`, 'expects_texts'));
  return [];
}

function optional<T extends string>({ value, name, faults }: Reading, field: string, values: readonly T[]) {
  const given = value[field];
  if (given === undefined || given === '') return undefined;
  const found = values.find((item) => item === given);
  if (!found) faults.push(fault(`${name}.${field}`, 'expects_one_of', values.join(', ')));
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
