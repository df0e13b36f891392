import {
  editFor,
  keysOf,
  OPTION_KEYS,
  OPTION_PREFIX,
  optionsIn,
  upgrade,
  VERSION_KEY,
} from '../options/edit.ts';
import type { Outcome } from '../options/kept.ts';
import { NO_POLICY, type Policy, readPolicy } from '../options/managed.ts';
import { VERSION } from '../options/migrations.ts';
import type { OptionName, Options } from '../options/schema.ts';
import { browser } from './browser.ts';
import { kept, watchKept } from './kept.ts';

/** Options as stored, defaults filled in, and over them what an administrator has fixed. */
export async function loadOptions(): Promise<Options> {
  const [items, policy] = await Promise.all([kept.read([...OPTION_KEYS]), loadPolicy()]);
  return { ...optionsIn(items), ...policy.options };
}

/** What an administrator has fixed. Firefox refuses the question where nobody has: that is no error. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/**
 * Stores some options, each under a key of its own; into lists go only the differences to `before`, what this window
 * saw. So other windows' changes stay.
 */
export function saveOptions(changes: Partial<Options>, before: Options): Promise<Outcome> {
  return kept.change([...OPTION_KEYS], (items) => editFor(items, changes, before));
}

/** Puts whole options in place of all that are stored. */
export function replaceOptions(options: Partial<Options>): Promise<Outcome> {
  const set = Object.entries(options).map(([name, value]) => [OPTION_PREFIX + name, value]);
  return kept.change([...OPTION_KEYS], (items) => {
    const entries: Record<string, unknown> = { ...Object.fromEntries(set), [VERSION_KEY]: VERSION };
    return { set: entries, remove: Object.keys(items).filter((key) => !(key in entries)) };
  });
}

/** Goes back to the defaults of some options. */
export function resetOptions(names: readonly OptionName[]): Promise<Outcome> {
  return kept.change([...OPTION_KEYS], (items) => {
    const { set, remove } = upgrade(items);
    const keys = keysOf(names);
    const rest = Object.entries(set).filter(([key]) => !keys.includes(key));
    return { set: Object.fromEntries(rest), remove: [...remove, ...keys] };
  });
}

/** Brings what an older version stored up to this one; once after an update. */
export function upgradeOptions(): Promise<Outcome> {
  return kept.change([...OPTION_KEYS], upgrade);
}

/** Calls back with the options whenever any of them changes, in whichever window; ends with the signal. */
export function watchOptions(callback: (options: Options) => void, signal: AbortSignal): void {
  const tell = async () => {
    const options = await loadOptions();
    if (!signal.aborted) callback(options);
  };
  watchKept(OPTION_PREFIX, () => void tell(), signal);
}
