import { COMMANDS, DEFAULT_KEYS, isKey } from '../panel/commands.ts';
import { SECTION_NAMES } from '../panel/section-names.ts';
import { isPattern } from '../sites/pattern.ts';
import { DEFAULT_ANALYSIS } from './analysis.ts';
import { choice, type Field, ordering, range, strings, subset, toggle } from './fields.ts';

const PATTERNS = 'match patterns such as https://*.example.org/*';

/**
 * Every option, its allowed values and its default, in one place. Names are flat so that each is stored under a key of
 * its own and two windows that change different options never overwrite each other.
 */
export const SCHEMA = {
  'reading.mode': choice(['automatic', 'click', 'listed'], 'automatic'),
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
  'highlights.hover': toggle(false),
  'analysis.historyYears': range(2, 100, 1, DEFAULT_ANALYSIS.historyYears),
  'analysis.tagCount': range(1, 20, 1, DEFAULT_ANALYSIS.tagCount),
  // Below one half a finding is more likely wrong than right, by what its rule promises.
  'analysis.minimumConfidence': range(0, 1, 0.05, 0.5),
  keys: keyMap(),
} as const satisfies Record<string, Field>;

export type OptionName = keyof typeof SCHEMA;
export type Options = { readonly [K in OptionName]: (typeof SCHEMA)[K]['fallback'] };

export const OPTION_NAMES = Object.keys(SCHEMA) as OptionName[];

function keyMap(): Field<Readonly<Record<string, string>>> {
  return {
    fallback: DEFAULT_KEYS,
    expects: 'a key for each command',
    check: (value) => {
      if (typeof value !== 'object' || value === null) return undefined;
      const given = value as Record<string, unknown>;
      const keys = COMMANDS.map((command) => given[command] ?? DEFAULT_KEYS[command]);
      if (!keys.every(isKey) || new Set(keys).size !== keys.length) return undefined;
      return Object.fromEntries(COMMANDS.map((command, index) => [command, keys[index]!]));
    },
  };
}
