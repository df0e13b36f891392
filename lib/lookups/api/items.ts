import type { Edition } from '../editions.ts';
import { PROPERTIES, PROPERTY_NAMES, type PropertyName } from '../properties.ts';
import type { Fact, FactValue, Item, SubjectKind } from '../types.ts';
import { at, type Json, list, record, text } from './json.ts';
import { DIED, INSTANCE_OF } from './urls.ts';

/** So many values of a property are shown. */
const MOST_VALUES = 3;
const HUMAN = 'Q5';
const BEGAN = PROPERTIES.began.id;
const ENDED = PROPERTIES.ended.id;

/** An item's name in the language of the edition and in English. */
export interface Label {
  text: string;
  english: string;
}

/** Items as the API gives them, by id; what is missing or no item is left out. */
export function parseItems(body: unknown): Map<string, Json> {
  const entries = Object.entries(record(at(body, 'entities')));
  return new Map(
    entries
      .map(([id, entity]) => [id, record(entity)] as const)
      .filter(([, entity]) => !('missing' in entity)),
  );
}

/** Names of items, by id. */
export function parseLabels(body: unknown, edition: Edition): Map<string, Label> {
  return new Map(
    [...parseItems(body)].flatMap(([id, entity]) => {
      const english = text(at(entity, 'labels', 'en', 'value'));
      const own = text(at(entity, 'labels', edition, 'value')) || english;
      return own === '' ? [] : [[id, { text: own, english: english || own }]];
    }),
  );
}

/** Items that the shown properties of an item point at: their names are still to be asked for. */
export function itemsNamed(entity: Json, kind: SubjectKind): string[] {
  const named = propertiesOf(kind).flatMap((name) =>
    statements(entity, PROPERTIES[name].id).map((statement) => text(at(mainValue(statement), 'id'))),
  );
  return [...new Set(named.filter((id) => /^Q\d+$/.test(id)))];
}

/** What an item tells of a subject of this kind. */
export function itemOf(
  id: string,
  entity: Json,
  kind: SubjectKind,
  labels: ReadonlyMap<string, Label>,
  language: string,
  now: number,
): Item {
  const aliases = list(at(entity, 'aliases', 'en')).map((alias) => text(at(alias, 'value')));
  const kinds = statements(entity, INSTANCE_OF).map((statement) => text(at(mainValue(statement), 'id')));
  const death = statements(entity, DIED)[0];
  return {
    id,
    names: [text(at(entity, 'labels', 'en', 'value')), ...aliases].filter(Boolean),
    description: text(at(entity, 'descriptions', 'en', 'value')),
    human: kinds.length === 0 ? null : kinds.includes(HUMAN),
    died: death ? yearOf(text(at(mainValue(death), 'time'))) : null,
    facts: propertiesOf(kind).flatMap((name) => factOf(name, entity, labels, language)),
    fetched: now,
  };
}

function propertiesOf(kind: SubjectKind): PropertyName[] {
  return PROPERTY_NAMES.filter((name) => (PROPERTIES[name].of as readonly SubjectKind[]).includes(kind));
}

function factOf(
  property: PropertyName,
  entity: Json,
  labels: ReadonlyMap<string, Label>,
  language: string,
): Fact[] {
  const { id, kind } = PROPERTIES[property];
  const values = statements(entity, id)
    .flatMap((statement) => {
      const value = shownValue(mainValue(statement), kind, labels, language);
      return value ? [{ ...value, from: qualifier(statement, BEGAN), to: qualifier(statement, ENDED) }] : [];
    })
    // What holds now first, then what ended last.
    .toSorted((a, b) => (b.to ?? Infinity) - (a.to ?? Infinity) || (b.from ?? 0) - (a.from ?? 0));
  const distinct = values.filter((value, i) => values.findIndex(({ text: t }) => t === value.text) === i);
  return distinct.length === 0 ? [] : [{ property, values: distinct.slice(0, MOST_VALUES) }];
}

/** Statements that hold: the preferred ones where there are any, never those that were found to be wrong. */
function statements(entity: Json, property: string): Json[] {
  const all = list(at(entity, 'claims', property)).map(record);
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all.filter(({ rank }) => rank !== 'deprecated');
}

function mainValue(statement: Json): unknown {
  return at(statement, 'mainsnak', 'datavalue', 'value');
}

function qualifier(statement: Json, property: string): number | null {
  return yearOf(text(at(statement, 'qualifiers', property, 0, 'datavalue', 'value', 'time')));
}

function shownValue(
  value: unknown,
  kind: 'item' | 'time' | 'quantity',
  labels: ReadonlyMap<string, Label>,
  language: string,
): Pick<FactValue, 'text' | 'english'> | null {
  if (kind === 'item') return labels.get(text(at(value, 'id'))) ?? null;
  const shown =
    kind === 'time' ? timeText(value, language) : quantityText(text(at(value, 'amount')), language);
  return shown === '' ? null : { text: shown, english: shown };
}

/** A day, month or year, as precisely as it is known. Precision 9 is a year, 10 a month, 11 a day. */
function timeText(value: unknown, language: string): string {
  const time = text(at(value, 'time'));
  const precision = Number(at(value, 'precision'));
  const year = yearOf(time);
  if (year === null || precision < 9) return '';
  if (precision === 9 || year < 1) return String(year);
  const date = new Date(time.slice(1).replace(/-00/g, '-01'));
  if (Number.isNaN(date.getTime())) return String(year);
  return date.toLocaleDateString(language, {
    year: 'numeric',
    month: 'long',
    ...(precision >= 11 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

function quantityText(amount: string, language: string): string {
  const value = Number(amount);
  return amount === '' || Number.isNaN(value) ? '' : value.toLocaleString(language);
}

/** '+2024-10-01T00:00:00Z' → 2024; BCE is negative. */
function yearOf(time: string): number | null {
  const match = /^([+-]\d{1,9})-/.exec(time);
  return match ? Number(match[1]) : null;
}
