import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Panel, until } from '../../../lib/cli/browser/driver.ts';
import { serve } from '../../../lib/cli/browser/site.ts';
import { targetOf } from '../../../lib/corrections/target.ts';
import { NO_SETTINGS, writeSettings } from '../../../lib/options/file.ts';
import { DEFAULTS } from '../../../lib/options/normalize.ts';
import { OPTION_NAMES } from '../../../lib/options/schema.ts';
import type { Entity } from '../../../lib/report/types.ts';
import { clearOptions, type Here, marked, press, shows, stateOf, store, textOf } from '../support.ts';
import { EFFECTS } from './effects.ts';
import { chooseFile, fill, pressWords, reads, storedIn, textAt } from './form.ts';

const PICTURES = new URL('../pictures/', import.meta.url).pathname;

/** As the panel names her; corrections go by name and kind. */
const CHAIR = { name: 'Helen Marsh', kind: 'person' } as Entity;

const OWN = {
  entities: [
    { name: 'Quay Board', aliases: [], kind: 'organization', note: 'Runs the port.', colour: 'plum' },
  ],
  glossary: [{ term: 'demurrage', note: 'What a ship pays for waiting.' }],
  events: [
    {
      title: 'Silting of the outer harbour',
      when: '1931',
      places: ['United Kingdom'],
      actors: [],
      kinds: ['disaster'],
      aliases: ['Great Silt'],
      summary:
        'Mud closed the outer harbour for most of a year and the fishing fleet moved along the coast for good.',
    },
  ],
};
const OWN_ITEMS = {
  'own/entities/quay board': OWN.entities[0],
  'own/glossary/demurrage': OWN.glossary[0],
  'own/events/silting of the outer harbour': OWN.events[0],
};

/** The options page and what it does to a panel that is open, in a real browser. */
export function describeOptions(name: string, launch: () => Promise<Driver>): void {
  describe(`options in ${name}`, () => {
    const here = {} as Here;
    let options: Panel;
    /** Brings the article back to the front, where the panel reads it. */
    const article = async () => {
      await here.driver.page.bringToFront();
      await shows(here.panel, 'report', '/harbour.html');
    };

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      here.site = await serve();
      here.driver = await launch();
      await here.driver.page.goto(`${here.site.base}/harbour.html`);
      here.panel = await here.driver.openPanel();
      await shows(here.panel, 'report', '/harbour.html');
    });

    afterAll(async () => {
      await here.driver?.close();
      here.site?.close();
    });

    describe('every option takes effect in the open panel', () => {
      beforeAll(() => store(here.panel, 'local', OWN_ITEMS));
      afterAll(() => clearOptions(here.panel));

      it('and none is forgotten here', () => {
        const elsewhere = OPTION_NAMES.filter((option) => /^(lookups|memory)\./.test(option));
        expect([...Object.keys(EFFECTS), ...elsewhere].sort()).toEqual([...OPTION_NAMES].sort());
      });

      it.each(Object.entries(EFFECTS))('%s', async (option, { value, others = {}, shows: isShown }) => {
        const set = Object.entries(others).map(([other, given]) => [`option/${other}`, given]);
        await store(here.panel, 'local', { [`option/${option}`]: value, ...Object.fromEntries(set) });
        await until(() => isShown(here));
        const defaults = [option, ...Object.keys(others)] as (keyof typeof DEFAULTS)[];
        const back = defaults.map((other) => [`option/${other}`, DEFAULTS[other]]);
        await store(here.panel, 'local', Object.fromEntries(back));
        await shows(here.panel, 'report', '/harbour.html');
      });
    });

    it('takes up what an older version stored', async () => {
      const tags = () => here.panel.evaluate((d) => d.querySelectorAll('#tags [data-item]').length);
      await until(tags, (count) => count > 1);
      await store(here.panel, 'local', { 'options-version': 1, 'option/analysis.tagCount': 1 });
      await until(tags, (count) => count === 1);
      await clearOptions(here.panel);
      await until(tags, (count) => count > 1);
    });

    it('marks the reader’s own in panel and page', async () => {
      await store(here.panel, 'local', OWN_ITEMS);
      const rows = () =>
        here.panel.evaluate((d) =>
          [...d.querySelectorAll('[data-item]')]
            .filter((row) => row.querySelector('.yours'))
            .map((row) => row.textContent ?? ''),
        );
      const own = await until(rows, (found) => found.length >= 3);
      expect(own.some((text) => text.includes('Quay Board') && text.includes('Runs the port.'))).toBe(true);
      expect(own.some((text) => text.includes('demurrage') && text.includes('What a ship pays'))).toBe(true);
      expect(own.some((text) => text.includes('Silting of the outer harbour'))).toBe(true);
      const marks = await until(
        () => marked(here),
        (found) => Object.keys(found).some((key) => key.startsWith('own-plum')),
      );
      expect(marks['own-plum-light']).toContain('Quay Board');
      expect(marks['own-light']?.join()).toContain('Great Silt');
      await until(
        () => here.panel.axe(),
        (faults) => faults.length === 0,
      );
      await clearOptions(here.panel);
      await until(rows, (found) => found.length === 0);
    });

    it('reads other parts of a page as the reader’s rule says, which they see while writing it', async () => {
      await until(async () => (await textOf(here.panel)).includes('6 paragraphs were read'));
      options = await here.driver.openExtensionPage('options.html');
      await pressWords(options, 'Add a rule', '#rules');
      const url = await until(
        () =>
          options.evaluate((d) => d.querySelector<HTMLInputElement>('#rules input[type="url"]')?.value ?? ''),
        (value) => value !== '',
      );
      expect(url).toBe(`${here.site.base}/harbour.html`);
      await reads(options, '.trial-kept', (text) => text.includes('Nora Finch'));
      await fill(options, '#rules [data-field="remove"] textarea', '.club');
      await reads(options, '.trial-left', (text) => text.includes('Readers who like to walk'));
      expect(await textAt(options, '.trial-kept')).not.toContain('Nora Finch');
      await fill(options, '#rules [data-field="reason"] input', 'The club is no news');
      expect(await options.axe()).toEqual([]);
      await options.picture(`${PICTURES}${name}-rule.png`);
      await pressWords(options, 'Save', '#rules');
      await reads(options, '#rules .patterns', (text) => text.includes('localhost'));
      await article();
      await until(async () => (await textOf(here.panel)).includes('5 paragraphs were read'));
    });

    it('loses nothing when two windows change one list at once', async () => {
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
      await article();
      await reads(here.panel, '#entities', (text) => text.includes('Madam Chair'));
      expect(await options.axe()).toEqual([]);
      await press(options, '[data-testid="undo"]');
      await until(
        () => storedIn(options, 'local'),
        (items) => JSON.stringify(items) === JSON.stringify(before),
      );
    });

    it('takes an own term from its form, and says beside a field what is wrong', async () => {
      const list = '[data-list="glossary"]';
      await pressWords(options, 'Add a term', list);
      await fill(options, `${list} [data-field="term"] input`, 'low water');
      await pressWords(options, 'Save', list);
      await reads(options, `${list} [data-field="note"] .fault`, (text) => text === 'expected some text');
      await fill(options, `${list} [data-field="note"] textarea`, 'When the tide is out.');
      await pressWords(options, 'Save', list);
      await reads(options, `${list} tbody`, (text) => text.includes('When the tide is out.'));
      await article();
      await until(async () => (await textOf(here.panel)).includes('When the tide is out.'));
    });

    it('syncs when asked to, and gives it up where it no longer fits', async () => {
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
      await reads(options, '[data-stored="own"]', (text) => text.startsWith('121 entries'));
      await pressWords(options, 'Delete everything stored', '#data');
      await pressWords(options, 'Yes, delete everything', '#data');
      await reads(options, '[data-testid="options-notice"]', (text) => text === 'Everything was deleted.');
      await until(
        () => storedIn(options, 'local'),
        (items) => Object.keys(items).length === 0,
      );
      await article();
      expect((await stateOf(here.panel)).name).toBe('report');
      await until(async () => (await textOf(here.panel)).includes('6 paragraphs were read'));
    });

    it('welcomes accessibly, and takes the first choice', async () => {
      const welcome = await here.driver.openExtensionPage('welcome.html');
      await until(() => welcome.evaluate((d) => d.querySelector('[data-testid="welcome"]') !== null));
      expect(await welcome.axe()).toEqual([]);
      await press(welcome, '[name="reading.mode"][value="panel"]');
      await until(
        () => storedIn(welcome, 'local'),
        (items) => items['option/reading.mode'] === 'panel',
      );
      await welcome.picture(`${PICTURES}${name}-welcome.png`);
    });
  });
}
