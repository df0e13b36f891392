import type { PageCorrections } from '../corrections/read.ts';
import { OPTION_PREFIX, optionsIn, VERSION_KEY } from '../options/edit.ts';
import { changedOptions, type Settings } from '../options/file.ts';
import type { Edit, Outcome } from '../options/kept.ts';
import { VERSION } from '../options/migrations.ts';
import { itemsOf, ownIn } from '../own/items.ts';
import { itemsOfRules, rulesIn } from '../sites/own-rules.ts';
import { browser } from './browser.ts';
import { CORRECTION_PREFIX } from './corrections-store.ts';
import { kept } from './kept.ts';

/** Everything that the reader has set or written, as it is stored; what an administrator fixed is not of it. */
export async function loadSettings(): Promise<Settings> {
  const [items, corrections] = await Promise.all([kept.read(null), loadAllCorrections()]);
  return {
    options: changedOptions(optionsIn(items)),
    corrections,
    own: ownIn(items),
    siteRules: rulesIn(items),
  };
}

/** How both stores go back to what they were. */
export interface UndoSettings {
  kept: Edit;
  corrections: PageCorrections;
}

/** Puts settings in the place of all that are stored. */
export async function replaceSettings(settings: Settings): Promise<Outcome & { back: UndoSettings }> {
  const corrections = await loadAllCorrections();
  const options = Object.entries(settings.options).map(([name, value]) => [OPTION_PREFIX + name, value]);
  const set = {
    ...Object.fromEntries(options),
    [VERSION_KEY]: VERSION,
    ...itemsOf(settings.own),
    ...itemsOfRules(settings.siteRules),
  };
  const outcome = await kept.change(null, (items) => ({
    set,
    remove: Object.keys(items).filter((key) => !(key in set)),
  }));
  await replaceCorrections(settings.corrections);
  return { ...outcome, back: { kept: outcome.undo, corrections } };
}

/** Takes a replacement back. */
export async function undoSettings(back: UndoSettings): Promise<void> {
  await kept.change([], () => back.kept);
  await replaceCorrections(back.corrections);
}

async function loadAllCorrections(): Promise<PageCorrections> {
  const items = await browser.storage.local.get(null);
  const entries = Object.entries(items).filter(([key]) => key.startsWith(CORRECTION_PREFIX));
  return Object.fromEntries(
    entries.map(([key, value]) => [key.slice(CORRECTION_PREFIX.length), value]),
  ) as PageCorrections;
}

async function replaceCorrections(corrections: PageCorrections): Promise<void> {
  const set = Object.entries(corrections).map(([url, list]) => [CORRECTION_PREFIX + url, list] as const);
  const keys = new Set(set.map(([key]) => key));
  const old = Object.keys(await browser.storage.local.get(null)).filter(
    (key) => key.startsWith(CORRECTION_PREFIX) && !keys.has(key),
  );
  await browser.storage.local.remove(old);
  await browser.storage.local.set(Object.fromEntries(set));
}
