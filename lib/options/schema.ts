import { EDITIONS, LOOKUP_MODES } from '../lookups/editions.ts';
import { RETENTION_DAYS } from '../memory/retention.ts';
import { COMMANDS, DEFAULT_KEYS, isKey } from '../panel/commands.ts';
import { SECTION_NAMES } from '../panel/section-names.ts';
import { isPattern } from '../sites/pattern.ts';
import { ANALYSER_FIELDS } from './analysers.ts';
import { expecting } from './faults.ts';
import { choice, type Field, ordering, strings, subset, toggle } from './fields.ts';

const PATTERNS = expecting('expects_patterns');

/**
 * Every option, its allowed values and its default, in one place. Names are flat so that each is stored under a key of
 * its own and two windows that change different options never overwrite each other.
 */
export const SCHEMA = {
  'reading.mode': choice(['automatic', 'panel', 'listed', 'click'], 'automatic'),
  'sites.allow': strings(isPattern, PATTERNS),
  'sites.block': strings(isPattern, PATTERNS),
  'sections.order': ordering(SECTION_NAMES),
  'sections.hidden': subset(SECTION_NAMES),
  'look.theme': choice(['system', 'light', 'dark', 'contrast'], 'system'),
  'look.text': choice([1, 2, 3, 4, 5], 2),
  'look.density': choice(['calm', 'compact'], 'calm'),
  'highlights.amount': choice(['off', 'key', 'all'], 'key'),
  'highlights.style': choice(['underline', 'tint'], 'underline'),
  'highlights.said': toggle(true),
  'highlights.name': toggle(true),
  'highlights.past': toggle(true),
  'highlights.own': toggle(true),
  'highlights.hover': toggle(false),
  ...ANALYSER_FIELDS,
  'lookups.mode': choice(LOOKUP_MODES, 'off'),
  'lookups.edition': choice(EDITIONS, 'en'),
  'lookups.pictures': toggle(false),
  'memory.on': toggle(false),
  'memory.days': choice(RETENTION_DAYS, 90),
  keys: keyMap(),
} as const satisfies Record<string, Field>;

export type OptionName = keyof typeof SCHEMA;
export type Options = { readonly [K in OptionName]: (typeof SCHEMA)[K]['fallback'] };

export const OPTION_NAMES = Object.keys(SCHEMA) as OptionName[];

function keyMap(): Field<Readonly<Record<string, string>>> {
  return {
    fallback: DEFAULT_KEYS,
    expects: expecting('expects_keys'),
    json: {
      type: 'object',
      properties: Object.fromEntries(COMMANDS.map((name) => [name, { type: 'string' }])),
    },
    merge: (base, mine, theirs) => {
      const changed = Object.entries(mine).filter(([command, key]) => base[command] !== key);
      const merged = { ...theirs, ...Object.fromEntries(changed) };
      // Two windows may have given one key to two commands: then the later map stands as a whole.
      return new Set(Object.values(merged)).size === COMMANDS.length ? merged : mine;
    },
    check: (value) => {
      if (typeof value !== 'object' || value === null) return undefined;
      const given = value as Record<string, unknown>;
      const keys = COMMANDS.map((command) => given[command] ?? DEFAULT_KEYS[command]);
      if (!keys.every(isKey) || new Set(keys).size !== keys.length) return undefined;
      return Object.fromEntries(COMMANDS.map((command, index) => [command, keys[index]!]));
    },
  };
}
