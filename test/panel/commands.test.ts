import { expect, it } from 'vitest';
import { FINDING_KINDS as ANALYSED } from '../../lib/analysers/registry.ts';
import { FINDING_KINDS } from '../../lib/analysers/settings.ts';
import { COMMANDS, commandFor, DEFAULT_KEYS, isKey } from '../../lib/panel/commands.ts';

it('has a key of its own for each command', () => {
  expect(new Set(COMMANDS.map((command) => DEFAULT_KEYS[command])).size).toBe(COMMANDS.length);
  expect(COMMANDS.every((command) => isKey(DEFAULT_KEYS[command]))).toBe(true);
});

it('finds the command of a key, and none for another', () => {
  expect(commandFor('j', DEFAULT_KEYS)).toBe('next-item');
  expect(commandFor('x', DEFAULT_KEYS)).toBeNull();
});

it.each(['', ' ', 'jj', 'Escape', 'Tab', 7])('takes %j for no key', (key) => {
  expect(isKey(key)).toBe(false);
});

it('waits for the lists in the order the analysers make them', () => {
  expect(FINDING_KINDS).toEqual(ANALYSED);
});
