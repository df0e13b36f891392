import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { textAt } from './form.ts';

/** Firefox takes policies from a file of the user's own; Chromium only from a folder of the whole computer. */
describe('a policy of an organisation, in firefox', () => {
  let driver: Driver;
  let options: Panel;

  beforeAll(async () => {
    driver = await launchFirefox({ policy: { 'look.theme': 'dark', 'memory.on': false, 'look.text': 99 } });
    options = await driver.openExtensionPage('options.html');
    await until(() => options.evaluate((d) => d.querySelector('fieldset.locked') !== null));
  });

  afterAll(() => driver?.close());

  it('is followed', async () => {
    await until(
      () => options.evaluate((d) => d.documentElement.dataset['theme'] ?? ''),
      (theme) => theme === 'dark',
    );
  });

  it('shows what it fixes, locked, and nothing else', async () => {
    const locked = await options.evaluate((d) =>
      [...d.querySelectorAll('fieldset.locked [data-option]')].map((field) => ({
        name: field.getAttribute('data-option'),
        isOpen: [...field.querySelectorAll('input')].some((input) => !input.matches(':disabled')),
      })),
    );
    expect(locked).toEqual([
      { name: 'look.theme', isOpen: false },
      { name: 'memory.on', isOpen: false },
    ]);
    expect(await textAt(options, 'fieldset.locked')).toContain('Set by your organisation');
    expect(await options.axe()).toEqual([]);
  });

  it('passes over a value that is not allowed, by its name', async () => {
    expect(await textAt(options, 'main > [role="alert"]')).toContain('look.text');
    expect(await options.evaluate((d) => d.documentElement.dataset['text'])).toBe('2');
  });
});
