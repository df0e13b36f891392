import { expect, it } from 'vitest';
import { formsOf } from '../../lib/texts/forms.ts';

it('counts, writes and lists as a language does, with forms made once', () => {
  const german = formsOf('de');
  expect(german.number.format(1234.5)).toBe('1.234,5');
  expect(german.list.format(['a', 'b', 'c'])).toBe('a, b und c');
  expect(formsOf('fr').plural.select(0)).toBe('one');
  expect(formsOf('de')).toBe(german);
});
