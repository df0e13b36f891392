import { type PageCorrections, readCorrections } from '../corrections/read.ts';
import { mergeOwn } from '../own/merge.ts';
import { readOwn } from '../own/read.ts';
import { EMPTY_OWN, type OwnLists } from '../own/types.ts';
import { type IsSelector, type OwnRule, readRules } from '../sites/own-rules.ts';
import { type Fault, fault } from './faults.ts';
import { migrate, VERSION } from './migrations.ts';
import { DEFAULTS, normalize } from './normalize.ts';
import { OPTION_NAMES, type Options } from './schema.ts';

/** Everything that a reader has set or written. */
export interface Settings {
  /** Those that the reader changed; the others have their defaults. */
  options: Partial<Options>;
  corrections: PageCorrections;
  own: OwnLists;
  siteRules: readonly OwnRule[];
}

const SCHEMA_NAME = 'backgrounder-settings/1';
/** Files of version 1 held options only. */
const OLD_SCHEMA_NAME = 'backgrounder-options/1';
const PARTS = ['schema', 'version', 'options', 'corrections', 'own', 'siteRules'];

/** Settings as a file that a reader keeps or takes to another computer. */
export function writeSettings({ options, corrections, own, siteRules }: Settings): string {
  const file = { schema: SCHEMA_NAME, version: VERSION, options, corrections, own, siteRules };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Of whole options those that are not the defaults. */
export function changedOptions(options: Options): Partial<Options> {
  const changed = OPTION_NAMES.filter(
    (name) => JSON.stringify(options[name]) !== JSON.stringify(DEFAULTS[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, options[name]]));
}

export type ReadSettings = { ok: true; settings: Settings } | { ok: false; faults: Fault[] };

/**
 * Settings out of a file, of this version or an older one. One fault anywhere and nothing is taken; each fault names
 * its field: 'options.look.theme', 'own.events[1].when'.
 */
export function readSettings(text: string, isSelector: IsSelector): ReadSettings {
  const file = parse(text);
  if (!file) return { ok: false, faults: [fault('JSON', 'expects_object')] };
  const { schema, version, options = {} } = file;
  if (schema !== SCHEMA_NAME && schema !== OLD_SCHEMA_NAME)
    return { ok: false, faults: [fault('schema', 'expects_one_of', `${SCHEMA_NAME}, ${OLD_SCHEMA_NAME}`)] };
  if (!Number.isInteger(version) || (version as number) > VERSION || (version as number) < 1)
    return { ok: false, faults: [fault('version', 'expects_version', VERSION)] };
  const unknown = Object.keys(file).filter((key) => !PARTS.includes(key));
  const chosen = readOptions(options, version as number);
  const corrections = readCorrections(file['corrections'] ?? {});
  const own = readOwn(file['own'] ?? {});
  const rules = readRules(file['siteRules'] ?? [], isSelector);
  const faults = [
    ...unknown.map((key) => fault(key, 'expects_one_of', PARTS.join(', '))),
    ...[chosen, corrections, own, rules].flatMap((part) => part.faults),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const settings: Settings = {
    options: chosen.options,
    corrections: corrections.corrections,
    own: own.own,
    siteRules: rules.rules,
  };
  return { ok: true, settings };
}

/** Both together; where they differ, `second` is right: by option, by page, by name, by site. */
export function mergeSettings(first: Settings, second: Settings): Settings {
  const hosts = new Set(second.siteRules.map(({ host }) => host));
  return {
    options: { ...first.options, ...second.options },
    corrections: { ...first.corrections, ...second.corrections },
    own: mergeOwn(first.own, second.own),
    siteRules: [...first.siteRules.filter(({ host }) => !hosts.has(host)), ...second.siteRules],
  };
}

export const NO_SETTINGS: Settings = { options: {}, corrections: {}, own: EMPTY_OWN, siteRules: [] };

function readOptions(value: unknown, version: number): { options: Partial<Options>; faults: Fault[] } {
  if (!isObject(value)) return { options: {}, faults: [fault('options', 'expects_object')] };
  const stored = migrate(value, version);
  const known = new Set<string>(OPTION_NAMES);
  const unknown = Object.keys(stored).filter((name) => !known.has(name));
  const { options, faults } = normalize(stored);
  const given = OPTION_NAMES.filter((name) => stored[name] !== undefined);
  return {
    options: Object.fromEntries(given.map((name) => [name, options[name]])),
    faults: [
      ...unknown.map((name) => fault(`options.${name}`, 'expects_known_option')),
      ...faults.map(({ name, expects }) => ({ name: `options.${name}`, expects })),
    ],
  };
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
