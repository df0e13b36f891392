import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { choose, focusedItem, type Here, press, pressEntry, says, textOf, visit } from '../support.ts';

/** What a reader does with findings: go through them, search, correct, take out. */
export function describeFindings(here: Here): void {
  describe('findings', () => {
    beforeAll(() => visit(here, '/reservoir.html?findings'));

    it('are gone through by keys', async () => {
      const { panel } = here;
      await panel.evaluate((d) => (d.activeElement as HTMLElement | null)?.blur());
      await panel.press('j');
      const first = await focusedItem(panel);
      await panel.press('j');
      const second = await focusedItem(panel);
      await panel.press('k');
      expect([first, await focusedItem(panel)]).toEqual([first, first]);
      expect(second).not.toBe(first);
      await panel.press(']');
      const section = await panel.evaluate(
        (d) => d.activeElement?.closest('[data-section]')?.getAttribute('data-section') ?? '',
      );
      expect(section).not.toBe('');
      await panel.press('?');
      await until(() => panel.evaluate((d) => d.querySelector('dialog')?.open === true));
      await panel.evaluate((d) => d.querySelector('dialog')?.close());
    });

    it('are searched, and typing is typing', async () => {
      const { panel } = here;
      await panel.press('/');
      await until(() => panel.evaluate((d) => d.activeElement?.getAttribute('type') === 'search'));
      await panel.evaluate((d) => {
        const field = d.activeElement as HTMLInputElement;
        field.value = 'drains';
        const View = d.defaultView as Window & typeof globalThis;
        field.dispatchEvent(new View.Event('input', { bubbles: true }));
      });
      await until(
        () => panel.evaluate((d) => d.querySelector('search [role="status"]')?.textContent ?? ''),
        (status) => /^\d+ findings?$/.test(status),
      );
      expect(await textOf(panel)).toContain('The drains behind the wall are blocked');
      await until(async () => !(await textOf(panel)).includes('Harrow Beck'));
      await panel.press('j');
      expect(await focusedItem(panel)).toBeNull();
      await press(panel, 'search .act');
      await until(async () => (await textOf(panel)).includes('Owusu'));
    });

    it('are filtered by the parts of the first line', async () => {
      const { panel } = here;
      await press(panel, '[data-filter="anonymous"]');
      await until(() => panel.evaluate((d) => d.querySelector('#entities') === null));
      await until(async () =>
        (await textOf(panel)).includes('Two current and one former ministry officials'),
      );
      await press(panel, '[data-filter="anonymous"]');
      await until(() => panel.evaluate((d) => d.querySelector('#entities') !== null));
    });

    it('are put right, taken back and put right again on the next visit', async () => {
      const { panel } = here;
      const said = () => panel.evaluate((d) => d.querySelector('#quotes')?.textContent ?? '');
      await choose(panel, 'Daniel Owusu', 'Hide');
      await says(panel, 'Corrected.');
      await until(async () => !(await said()).includes('Daniel Owusu'));
      await press(panel, '.toast .act');
      await says(panel, 'Taken back.');
      await until(async () => (await said()).includes('Daniel Owusu'));

      await choose(panel, 'Northland Water Board', 'It is a place');
      await says(panel, 'Corrected.');
      await visit(here, '/second.html');
      await visit(here, '/reservoir.html?findings');
      const kind = () =>
        panel.evaluate((d) => {
          const row = [...d.querySelectorAll('#entities .row')].find((item) =>
            item.textContent?.startsWith('Northland Water Board'),
          );
          return row?.querySelector('.kind')?.textContent ?? '';
        });
      await until(kind, (word) => word === 'Place');
      await press(panel, '#corrections .act');
      await says(panel, 'Taken back.');
      await until(kind, (word) => word === 'Organisation');
    });

    it('are taken out in every form, and the form that carries the text says so', async () => {
      const { panel, driver } = here;
      const saved = (ending: string) =>
        until(
          async () => {
            const file = readdirSync(driver.downloads).find((name) => name.endsWith(ending));
            return file === undefined ? '' : readFileSync(`${driver.downloads}/${file}`, 'utf8');
          },
          // Every form ends in a line break: a file without it is still being written.
          (content) => content.endsWith('\n'),
        );
      const take = async (words: string) => {
        await press(panel, '#export');
        await pressEntry(panel, words);
        await says(panel, 'Saved.');
      };
      await press(panel, '#export');
      expect(
        await panel.evaluate(
          (d) =>
            [...d.querySelectorAll('.menu-entry')].find((e) => /JSON\)/.test(e.textContent ?? ''))
              ?.textContent,
        ),
      ).toContain('with the article’s text');
      await press(panel, '#export');
      await take('Markdown');
      expect(await saved('.md')).toContain('# Dam inspectors were warned twice about Calder reservoir');
      await take('Quotes as a table');
      expect(await saved('.csv')).toContain('I should have been told in October');
      await take('Report');
      expect(JSON.parse(await saved('.json'))).toMatchObject({ schema: 'context-report/1' });
      await take('Web Annotation');
      expect(JSON.parse(await saved('.jsonld'))).toMatchObject({ type: 'AnnotationCollection' });
    });

    it('are copied by a key', async () => {
      const { panel } = here;
      await panel.evaluate((d) => d.querySelector<HTMLElement>('#quotes [data-item]')?.focus());
      await panel.press('c');
      await says(panel, 'Copied.');
    });
  });
}
