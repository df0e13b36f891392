import { migrate, type StoredOptions, VERSION } from '../options/migrations.ts';
import { normalize } from '../options/normalize.ts';
import { OPTION_NAMES, type OptionName, type Options } from '../options/schema.ts';
import { browser } from './browser.ts';

const PREFIX = 'option/';
const VERSION_KEY = 'options-version';

/** Options as stored on this computer, defaults filled in. */
export async function loadOptions(): Promise<Options> {
  const stored = await browser.storage.local.get([VERSION_KEY, ...OPTION_NAMES.map((name) => PREFIX + name)]);
  const version = Number(stored[VERSION_KEY] ?? VERSION);
  return normalize(migrate(named(stored), version)).options;
}

/** Stores some options, each under a key of its own, so that other windows' changes stay. */
export async function saveOptions(changes: Partial<Options>): Promise<void> {
  const entries = Object.entries(changes).map(([name, value]) => [PREFIX + name, value]);
  await browser.storage.local.set({ ...Object.fromEntries(entries), [VERSION_KEY]: VERSION });
}

/** Goes back to the defaults of some options. */
export function resetOptions(names: readonly OptionName[]): Promise<void> {
  return browser.storage.local.remove(names.map((name) => PREFIX + name));
}

/** Calls back with the options whenever any of them changes, in whichever window; ends with the signal. */
export function watchOptions(callback: (options: Options) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void loadOptions().then((options) => {
      if (!signal.aborted) callback(options);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function named(stored: Record<string, unknown>): StoredOptions {
  const entries = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(PREFIX.length), value]));
}
