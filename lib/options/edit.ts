import type { Edit } from './kept.ts';
import { migrate, OLD_NAMES, type StoredOptions, VERSION } from './migrations.ts';
import { normalize } from './normalize.ts';
import { OPTION_NAMES, type OptionName, type Options, SCHEMA } from './schema.ts';

export const OPTION_PREFIX = 'option/';
export const VERSION_KEY = 'options-version';

const keyOf = (name: string) => OPTION_PREFIX + name;

/** Every key under which this version or an older one keeps an option. */
export const OPTION_KEYS: readonly string[] = [VERSION_KEY, ...[...OPTION_NAMES, ...OLD_NAMES].map(keyOf)];

/** The options among stored items, of whichever version. */
export function optionsIn(items: Readonly<Record<string, unknown>>): Options {
  return normalize(currentIn(items)).options;
}

function currentIn(items: Readonly<Record<string, unknown>>): StoredOptions {
  const named = Object.entries(items)
    .filter(([key]) => key.startsWith(OPTION_PREFIX))
    .map(([key, value]) => [key.slice(OPTION_PREFIX.length), value]);
  return migrate(Object.fromEntries(named), Number(items[VERSION_KEY] ?? VERSION));
}

/**
 * How stored items change when a window that saw `before` sets some options. Lists and maps take only what that window
 * changed in them, so that what another one did meanwhile stays.
 */
export function editFor(
  items: Readonly<Record<string, unknown>>,
  changes: Partial<Options>,
  before: Options,
): Edit {
  const now = optionsIn(items);
  const names = Object.keys(changes) as OptionName[];
  const merged = names.map((name) => [keyOf(name), mergeOne(name, before, changes, now)] as const);
  const upgraded = upgrade(items);
  return {
    set: { ...upgraded.set, ...Object.fromEntries(merged), [VERSION_KEY]: VERSION },
    remove: upgraded.remove,
  };
}

/** Brings stored items up to this version. Nothing to do for those that are. */
export function upgrade(items: Readonly<Record<string, unknown>>): Required<Edit> {
  const version = items[VERSION_KEY];
  if (version === undefined || Number(version) >= VERSION) return { set: {}, remove: [] };
  const current = currentIn(items);
  const set = Object.fromEntries(Object.entries(current).map(([name, value]) => [keyOf(name), value]));
  const remove = Object.keys(items).filter((key) => key.startsWith(OPTION_PREFIX) && !(key in set));
  return { set: { ...set, [VERSION_KEY]: VERSION }, remove };
}

/** Keys to take away so that options have their defaults. */
export function keysOf(names: readonly OptionName[]): string[] {
  return names.map(keyOf);
}

function mergeOne(name: OptionName, before: Options, changes: Partial<Options>, now: Options): unknown {
  const merge = (SCHEMA[name] as { merge?: (base: unknown, mine: unknown, theirs: unknown) => unknown })
    .merge;
  return merge ? merge(before[name], changes[name], now[name]) : changes[name];
}
