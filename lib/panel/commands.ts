/** What a key can do in the panel. */
export const COMMANDS = [
  'next-item',
  'previous-item',
  'next-section',
  'previous-section',
  'search',
  'filter',
  'copy',
  'export',
  'show',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Keys by `KeyboardEvent.key`. Escape always closes and is not to be changed. */
export const DEFAULT_KEYS: Readonly<Record<Command, string>> = {
  'next-item': 'j',
  'previous-item': 'k',
  'next-section': ']',
  'previous-section': '[',
  search: '/',
  filter: 'f',
  copy: 'c',
  export: 'e',
  show: 'o',
  help: '?',
};

/** A single character or a named key such as 'Enter'. */
export function isKey(value: unknown): value is string {
  return (
    typeof value === 'string' && /^(\S|[A-Z][A-Za-z]+)$/u.test(value) && value !== 'Escape' && value !== 'Tab'
  );
}

/** The command that a key stands for; null where it stands for none. */
export function commandFor(key: string, keys: Readonly<Record<string, string>>): Command | null {
  return COMMANDS.find((command) => keys[command] === key) ?? null;
}
