import { type QuotaFault, quotaFault } from './quota.ts';

/** The part of a storage area that is needed. Values are JSON. */
export interface KeptArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Where what is kept for long stands: on this computer, or wherever the reader's browser syncs it to. */
export type Place = 'local' | 'sync';
export const PLACES = ['local', 'sync'] as const satisfies readonly Place[];

/** Lets one piece of work at a time through, over all windows. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** What to write and what to take away; nothing where both are left out. */
export interface Edit {
  set?: Record<string, unknown>;
  remove?: readonly string[];
}

/** How a change went: where things stand now and, where syncing had to be given up, why. */
export interface Outcome {
  place: Place;
  gaveUp: QuotaFault | null;
  /** What takes the change back, and nothing else. */
  undo: Edit;
}

/** Key, in local storage, of the place. */
export const PLACE_KEY = 'storage-place';

/**
 * Options, own lists and site rules, each piece under a key of its own. Every change reads, edits and writes under one
 * lock, so that two windows never lose each other's. What no longer fits where the browser syncs it goes back to this
 * computer as a whole.
 */
export class Kept {
  readonly #areas: Record<Place, KeptArea>;
  readonly #lock: Lock;
  readonly #isKept: (key: string) => boolean;

  /** @param isKept tells keys of this store from others in the same areas */
  constructor(areas: Record<Place, KeptArea>, lock: Lock, isKept: (key: string) => boolean) {
    this.#areas = areas;
    this.#lock = lock;
    this.#isKept = isKept;
  }

  async place(): Promise<Place> {
    return (await this.#areas.local.get([PLACE_KEY]))[PLACE_KEY] === 'sync' ? 'sync' : 'local';
  }

  /** The items under these keys; all of the store's with null. */
  async read(keys: string[] | null): Promise<Record<string, unknown>> {
    return this.#readAt(await this.place(), keys);
  }

  /** Changes items. `edit` sees them as they are at that moment, whatever a window believes. */
  change(keys: string[] | null, edit: (items: Record<string, unknown>) => Edit): Promise<Outcome> {
    return this.#lock(async () => {
      const place = await this.place();
      const { set = {}, remove = [] } = edit(await this.#readAt(place, keys));
      const undo = inverse(await this.#readAt(place, [...Object.keys(set), ...remove]), set);
      if (place === 'local') {
        await write(this.#areas.local, set, remove);
        return { place, gaveUp: null, undo };
      }
      const items = { ...(await this.#readAt('sync', null)), ...set };
      for (const key of remove) delete items[key];
      const gaveUp = quotaFault(items) ?? (await refusal(write(this.#areas.sync, set, remove)));
      if (!gaveUp) return { place, gaveUp, undo };
      await this.#settle('local', items);
      return { place: 'local', gaveUp, undo };
    });
  }

  /**
   * Takes everything to another place. What is already where the browser syncs wins over what is here: it is what the
   * reader's other computers use. Where it does not fit, all stays where it was.
   */
  moveTo(place: Place): Promise<Outcome> {
    return this.#lock(async () => {
      const now = await this.place();
      if (now === place) return { place, gaveUp: null, undo: {} };
      if (place === 'local') {
        await this.#settle('local', await this.#readAt('sync', null));
        return { place, gaveUp: null, undo: {} };
      }
      const items = { ...(await this.#readAt('local', null)), ...(await this.#readAt('sync', null)) };
      const gaveUp = quotaFault(items) ?? (await refusal(this.#areas.sync.set(items)));
      if (gaveUp) return { place: now, gaveUp, undo: {} };
      await this.#areas.local.set({ [PLACE_KEY]: 'sync' });
      return { place, gaveUp, undo: {} };
    });
  }

  /** Deletes the store's items here and, where they are synced, there. */
  clear(): Promise<void> {
    return this.#lock(async () => {
      const places: readonly Place[] = (await this.place()) === 'sync' ? PLACES : ['local'];
      for (const place of places) {
        await this.#areas[place].remove(Object.keys(await this.#readAt(place, null)));
      }
      await this.#areas.local.remove([PLACE_KEY]);
    });
  }

  async #readAt(place: Place, keys: string[] | null): Promise<Record<string, unknown>> {
    const items = await this.#areas[place].get(keys);
    return Object.fromEntries(Object.entries(items).filter(([key]) => this.#isKept(key)));
  }

  /** Makes these the items of a place, and that place the one in use. */
  async #settle(place: Place, items: Record<string, unknown>): Promise<void> {
    const old = Object.keys(await this.#readAt(place, null)).filter((key) => !(key in items));
    await write(this.#areas[place], items, old);
    await this.#areas.local.set({ [PLACE_KEY]: place });
  }
}

/** What was before comes back; what was not there goes. */
function inverse(before: Record<string, unknown>, set: Record<string, unknown>): Edit {
  return { set: before, remove: Object.keys(set).filter((key) => !(key in before)) };
}

async function write(area: KeptArea, set: Record<string, unknown>, remove: readonly string[]): Promise<void> {
  if (remove.length > 0) await area.remove([...remove]);
  if (Object.keys(set).length > 0) await area.set(set);
}

/** The browser may refuse for reasons of its own: too many writes a minute, say. */
async function refusal(work: Promise<void>): Promise<QuotaFault | null> {
  try {
    await work;
    return null;
  } catch {
    return { limit: 'refused', is: 0, most: 0 };
  }
}
