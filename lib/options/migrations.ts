/** Raw options as they were stored, flat, by name. */
export type StoredOptions = Record<string, unknown>;

/** One step from a version to the next. It never throws on odd values: normalize judges them afterwards. */
type Migration = (stored: StoredOptions) => StoredOptions;

/** Entry n leads from version n + 1 to n + 2. Entries are never changed once released. */
const MIGRATIONS: readonly Migration[] = [];

/** The version that this code writes. */
export const VERSION = MIGRATIONS.length + 1;

/** Brings stored options of an older version up to this one; newer ones are taken as they are. */
export function migrate(stored: StoredOptions, version: number, steps = MIGRATIONS): StoredOptions {
  return steps.slice(Math.max(0, version - 1)).reduce((options, step) => step(options), stored);
}
