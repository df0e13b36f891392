import { expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { clearOptions, marked, store, textOf } from '../support.ts';
import { article, type OptionsHere, OWN_ITEMS, PICTURES } from './fixtures.ts';
import { fill, pressWords, reads, textAt } from './form.ts';

/** What readers write themselves: names, terms, events, and rules for sites. */
export function describeWritten(here: OptionsHere): void {
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
    here.options = await here.driver.openExtensionPage('options.html');
    const { options } = here;
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
    await options.picture(`${PICTURES}${here.driver.name}-rule.png`);
    await pressWords(options, 'Save', '#rules');
    await reads(options, '#rules .patterns', (text) => text.includes('localhost'));
    await article(here);
    await until(async () => (await textOf(here.panel)).includes('5 paragraphs were read'));
  });

  it('takes an own term from its form, and says beside a field what is wrong', async () => {
    const { options } = here;
    const list = '[data-list="glossary"]';
    await pressWords(options, 'Add a term', list);
    await fill(options, `${list} [data-field="term"] input`, 'low water');
    await pressWords(options, 'Save', list);
    await reads(options, `${list} [data-field="note"] .fault`, (text) => text === 'expected some text');
    await fill(options, `${list} [data-field="note"] textarea`, 'When the tide is out.');
    await pressWords(options, 'Save', list);
    await reads(options, `${list} tbody`, (text) => text.includes('When the tide is out.'));
    await article(here);
    await until(async () => (await textOf(here.panel)).includes('When the tide is out.'));
  });
}
