import { expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { targetOf } from '../../../lib/corrections/target.ts';
import { NO_SETTINGS, writeSettings } from '../../../lib/options/file.ts';
import { press, stateOf, textOf } from '../support.ts';
import { article, CHAIR, type OptionsHere, OWN, OWN_ITEMS } from './fixtures.ts';
import { chooseFile, fill, pressWords, reads, storedIn } from './form.ts';

/** What is kept: by two windows, out of files, with the browser's account, and none of it. */
export function describeKept(here: OptionsHere): void {
  it('loses nothing when two windows change one list at once', async () => {
    const { options } = here;
    const other = await here.driver.openExtensionPage('options.html');
    const windows = [options, other];
    const list = '[data-option="sites.allow"]';
    await Promise.all(
      windows.map((page) => until(() => page.evaluate((d) => d.querySelector('.set') !== null))),
    );
    await Promise.all(windows.map((page, i) => fill(page, `${list} input`, `site-${i}.example`)));
    await Promise.all(windows.map((page) => pressWords(page, 'Add', list)));
    for (const page of windows)
      await reads(page, `${list} ul`, (text) => text.includes('site-0') && text.includes('site-1'));
    expect((await storedIn(options, 'local'))['option/sites.allow']).toHaveLength(2);
  });

  it('refuses a broken file by the name of its field, and changes nothing', async () => {
    const { options } = here;
    const before = await storedIn(options, 'local');
    const file = JSON.parse(writeSettings({ ...NO_SETTINGS, options: { 'look.theme': 'dark' } }));
    file.own.events = [{ ...OWN.events[0], when: 'long ago' }];
    await chooseFile(options, JSON.stringify(file));
    const said = await reads(options, '[data-testid="transfer"] [role="alert"]', (text) => text !== '');
    expect(said).toContain('Nothing was changed.');
    expect(said).toContain('own.events[0].when');
    expect(await storedIn(options, 'local')).toEqual(before);
  });

  it('takes a whole file in beside what is there, and back again', async () => {
    const { options } = here;
    const before = await storedIn(options, 'local');
    await chooseFile(
      options,
      writeSettings({
        ...NO_SETTINGS,
        options: { 'look.theme': 'dark' },
        own: OWN as never,
        corrections: {
          [`${here.site.base}/harbour.html`]: [
            { do: 'rename', target: targetOf('entities', CHAIR), name: 'Madam Chair' },
          ],
        },
      }),
    );
    await pressWords(options, 'Merge', '.ask');
    await reads(options, '[data-testid="options-notice"]', (text) => text === 'Imported.');
    const merged = await storedIn(options, 'local');
    expect(merged).toMatchObject({ ...before, 'option/look.theme': 'dark', ...OWN_ITEMS });
    await until(
      () => here.panel.evaluate((d) => d.documentElement.dataset['theme'] ?? ''),
      (theme) => theme === 'dark',
    );
    await article(here);
    await reads(here.panel, '#entities', (text) => text.includes('Madam Chair'));
    expect(await options.axe()).toEqual([]);
    await press(options, '[data-testid="undo"]');
    await until(
      () => storedIn(options, 'local'),
      (items) => JSON.stringify(items) === JSON.stringify(before),
    );
  });

  it('syncs when asked to, and gives it up where it no longer fits', async () => {
    const { options } = here;
    await press(options, '[name="place"][value="sync"]');
    await reads(options, '[data-testid="options-notice"]', (text) =>
      text.startsWith('Handed to your browser'),
    );
    expect(await storedIn(options, 'sync')).toHaveProperty(['own/glossary/low water']);
    const notes = Array.from({ length: 120 }, (_, i) => ({ term: `term ${i}`, note: 'x'.repeat(990) }));
    await chooseFile(
      options,
      writeSettings({ ...NO_SETTINGS, own: { ...NO_SETTINGS.own, glossary: notes } }),
    );
    await pressWords(options, 'Merge', '.ask');
    const said = await reads(options, '[data-testid="options-notice"]', (text) =>
      text.startsWith('Too large'),
    );
    expect(said).toContain('Everything is kept on this computer.');
    const local = await storedIn(options, 'local');
    expect(local).toHaveProperty(['own/glossary/term 119']);
    expect(local).toHaveProperty(['own/glossary/low water']);
    expect(local['storage-place']).toBe('local');
  });

  it('shows what is stored, and deletes it all', async () => {
    const { options } = here;
    await reads(options, '[data-stored="own"]', (text) => text.startsWith('121 entries'));
    await pressWords(options, 'Delete everything stored', '#data');
    await pressWords(options, 'Yes, delete everything', '#data');
    await reads(options, '[data-testid="options-notice"]', (text) => text === 'Everything was deleted.');
    await until(
      () => storedIn(options, 'local'),
      (items) => Object.keys(items).length === 0,
    );
    await article(here);
    expect((await stateOf(here.panel)).name).toBe('report');
    await until(async () => (await textOf(here.panel)).includes('6 paragraphs were read'));
  });
}
