import { type Fault, fault } from '../options/faults.ts';
import { FIELDS, readEntry } from './read.ts';
import type { OwnEntry, OwnList } from './types.ts';

/** An entry as it stands in the fields of a form: text in each, several things of one field on lines of their own. */
export type Draft = Record<string, string>;

/** Fields that hold several things. */
const SEVERAL: readonly string[] = ['aliases', 'places', 'actors', 'kinds'];

export function holdsSeveral(field: string): boolean {
  return SEVERAL.includes(field);
}

/** The form of an entry; an empty one where there is none yet. */
export function draftOf<L extends OwnList>(list: L, entry: OwnEntry<L> | null): Draft {
  const values = (entry ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    FIELDS[list].map((field) => {
      const value = values[field] ?? '';
      return [field, Array.isArray(value) ? value.join('\n') : String(value)];
    }),
  );
}

/**
 * The entry that a form holds, or its faults by field.
 * @param others keys of the list's other entries, which it may not have
 */
export function entryOf<L extends OwnList>(list: L, draft: Draft, others: ReadonlySet<string>) {
  const fields = FIELDS[list].map((field) => [field, fromText(field, draft[field] ?? '')]);
  const { entry, faults } = readEntry(list, Object.fromEntries(fields), list);
  const name = FIELDS[list][0];
  const key = (draft[name] ?? '').trim().toLowerCase();
  const taken: Fault[] = others.has(key) ? [fault(`${list}.${name}`, 'expects_other_name')] : [];
  const byField = new Map([...faults, ...taken].map((f) => [f.name.slice(list.length + 1), f]));
  return { entry: taken.length === 0 ? entry : null, faults: byField };
}

function fromText(field: string, text: string): unknown {
  if (!holdsSeveral(field)) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
