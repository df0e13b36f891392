import { migrate, VERSION } from './migrations.ts';
import { normalize, type OptionFault } from './normalize.ts';
import { OPTION_NAMES, type Options } from './schema.ts';

const SCHEMA_NAME = 'backgrounder-options/1';

/** Options as a file that a reader keeps or takes to another computer. */
export function writeOptions(options: Options): string {
  return `${JSON.stringify({ schema: SCHEMA_NAME, version: VERSION, options }, null, 2)}\n`;
}

export type ReadOptions = { ok: true; options: Options } | { ok: false; faults: OptionFault[] };

/**
 * Options out of a file. One fault anywhere and nothing is taken; each fault names its field. Options that the file
 * leaves out have their defaults.
 */
export function readOptions(text: string): ReadOptions {
  const file = parse(text);
  if (!file || file['schema'] !== SCHEMA_NAME) return wrong('schema', SCHEMA_NAME);
  const { version, options } = file;
  if (!Number.isInteger(version)) return wrong('version', 'a whole number');
  if (!isObject(options)) return wrong('options', 'an object');
  const migrated = migrate(options, version as number);
  const known = new Set<string>(OPTION_NAMES);
  const unknown = Object.keys(migrated).filter((name) => !known.has(name));
  const result = normalize(migrated);
  const faults = [...unknown.map((name) => ({ name, expects: 'a known option' })), ...result.faults];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, options: result.options };
}

function wrong(name: string, expects: string): ReadOptions {
  return { ok: false, faults: [{ name, expects }] };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
