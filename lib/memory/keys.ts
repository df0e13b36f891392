import { acronymLetters, bodyKey, keyWords, nameKey } from '../analysers/entities/merge/key.ts';
import { parsePersonName, suffixOf } from '../analysers/entities/merge/person-name.ts';
import type { Entity, HistoricalEvent } from '../report/types.ts';

/**
 * Keys by which an entity is found in other articles: first and family name of a person, a body's name and its
 * acronyms. None for somebody who is only called by one name: it may be anybody's.
 */
export function keysOf({ kind, name, aliases }: Pick<Entity, 'kind' | 'name' | 'aliases'>): string[] {
  if (kind === 'person') return personKey(name).map((key) => `person:${key}`);
  if (kind !== 'organization') return [`${kind}:${nameKey(name)}`].filter((key) => !key.endsWith(':'));
  const short = aliases.flatMap((alias) => acronymLetters(alias) ?? []);
  const keys = [bodyKey(name), ...short.map((letters) => letters.toLowerCase())].filter((key) => key !== '');
  return [...new Set(keys)].map((key) => `organization:${key}`);
}

/** Key of an event of the index, or of the reader's own. */
export function keysOfEvent(event: Pick<HistoricalEvent, 'id'>): string[] {
  return [`event:${event.id}`];
}

/** Middle names come and go; 'Jr.' tells a son from his father. */
function personKey(name: string): string[] {
  const words = keyWords(name);
  if (words.length < 2) return [];
  const { given, family } = parsePersonName(words);
  return [[given[0], ...family, suffixOf(words)].filter(Boolean).join(' ')];
}
