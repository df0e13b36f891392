import { FINDING_KINDS } from '../analysers/settings.ts';

/** Raw options as they were stored, flat, by name. */
export type StoredOptions = Record<string, unknown>;

/** One step from a version to the next. It never throws on odd values: normalize judges them afterwards. */
type Migration = (stored: StoredOptions) => StoredOptions;

/** Names of older versions that this one no longer has: they are looked for, carried over and taken away. */
export const OLD_NAMES = [
  'analysis.historyYears',
  'analysis.minimumConfidence',
  'analysis.tagCount',
] as const;

/** Entry n leads from version n + 1 to n + 2. Entries are never changed once released. */
const MIGRATIONS: readonly Migration[] = [toOwnSettings];

/** The version that this code writes. */
export const VERSION = MIGRATIONS.length + 1;

/** Brings stored options of an older version up to this one; newer ones are taken as they are. */
export function migrate(stored: StoredOptions, version: number, steps = MIGRATIONS): StoredOptions {
  return steps.slice(Math.max(0, version - 1)).reduce((options, step) => step(options), stored);
}

/** Version 2: each analyser has its own settings and its own least confidence. */
function toOwnSettings(stored: StoredOptions): StoredOptions {
  const {
    'analysis.historyYears': years,
    'analysis.minimumConfidence': minimum,
    'analysis.tagCount': count,
    ...rest
  } = stored;
  const bars = FINDING_KINDS.map((kind): [string, unknown] => [`${kind}.minimum`, minimum]);
  const carried = [...bars, ['history.years', years], ['tags.count', count]] as const;
  return { ...Object.fromEntries(carried.filter(([, value]) => value !== undefined)), ...rest };
}
