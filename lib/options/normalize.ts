import type { Fault } from './faults.ts';
import { OPTION_NAMES, type OptionName, type Options, SCHEMA } from './schema.ts';

/** The options as they are where nothing is stored. */
export const DEFAULTS: Options = normalize({}).options;

/**
 * Options out of anything: what is missing is the default, what is not allowed is the default and named in `faults`,
 * what is unknown is left out.
 */
export function normalize(stored: Readonly<Record<string, unknown>>): {
  options: Options;
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const entries = OPTION_NAMES.map((name): [OptionName, unknown] => {
    const field = SCHEMA[name];
    if (stored[name] === undefined) return [name, field.fallback];
    const value = field.check(stored[name]);
    if (value === undefined) faults.push({ name, expects: field.expects });
    return [name, value ?? field.fallback];
  });
  // Each entry was checked by the field of its own name.
  return { options: Object.fromEntries(entries) as Options, faults };
}
