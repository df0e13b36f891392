// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { fault } from '../../lib/options/faults.ts';
import { NO_POLICY } from '../../lib/options/managed.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { OPTION_NAMES, type Options } from '../../lib/options/schema.ts';
import { EMPTY_OWN, type OwnLists } from '../../lib/own/types.ts';
import { sameBars } from '../../lib/panel/view/possible.ts';
import type { Trial } from '../../lib/sites/trial.ts';
import { english } from '../support/texts.ts';
import { axeFaults, button, click, draw, press } from './support.tsx';

const services = { t: english, report: null, bars: sameBars(0), lens: null, actions: NO_ACTIONS };

const MEASURES = { count: 2, bytes: 2048 };

async function drawOptions(changes: Partial<Options> = {}, others: Partial<OptionsPageProps> = {}) {
  const calls = {
    change: vi.fn(),
    reset: vi.fn(),
    saveEntry: vi.fn(),
    replaceOwn: vi.fn(),
    setPlace: vi.fn(),
    deleteAll: vi.fn(),
  };
  const rules = {
    isSelector: (text: string) => text !== '' && !text.includes('{'),
    tryRule: vi.fn(async (): Promise<Trial> => TRIAL),
    save: vi.fn(),
    export: vi.fn(),
  };
  const transfer = { export: vi.fn(), choose: vi.fn(), decide: vi.fn() };
  const root = await draw(
    <PanelContext.Provider value={services}>
      <OptionsPage
        options={{ ...DEFAULTS, ...changes }}
        policy={NO_POLICY}
        own={EMPTY_OWN}
        rules={[]}
        lastUrl=""
        place="local"
        stored={STORED}
        notice=""
        importing={null}
        actions={{ ...calls, undo: null, rules, transfer }}
        {...others}
      />
    </PanelContext.Provider>,
  );
  return { root, ...calls, rules, transfer };
}

const TRIAL: Trial = {
  ok: true,
  headline: 'Harbour talks',
  kept: ['The talks went on.'],
  left: [{ excerpt: 'Read more', rule: 'site rule: teasers' }],
};
const STORED = Object.fromEntries(
  ['options', 'own', 'rules', 'corrections', 'reports'].map((kind) => [kind, MEASURES]),
) as NonNullable<OptionsPageProps['stored']>;
const OWN: OwnLists = {
  entities: [{ name: 'Quay Board', aliases: ['QB'], kind: 'organization', note: 'Runs it.', colour: 'blue' }],
  glossary: [{ term: 'demurrage', note: 'What a late ship pays.' }],
  events: [],
};

async function type(input: Element | null, value: string, event = 'input'): Promise<void> {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement))
    throw new TypeError('no field');
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

describe('the options page', () => {
  it('has no accessibility faults', async () => {
    await drawOptions({ 'sites.block': ['*://example.org/*'] });
    expect(await axeFaults()).toEqual([]);
  });

  it('shows every option', async () => {
    const { root } = await drawOptions();
    const shown = [...root.querySelectorAll('[data-option]')].map((item) => item.getAttribute('data-option'));
    const withViews = OPTION_NAMES.filter((name) => name !== 'sections.hidden');
    expect(shown.toSorted()).toEqual(withViews.toSorted());
  });

  it('tells of a choice, a switch and a number', async () => {
    const { root, change } = await drawOptions();
    await click(root.querySelector('[name="look.theme"][value="dark"]'));
    expect(change).toHaveBeenLastCalledWith({ 'look.theme': 'dark' });
    await click(root.querySelector('[data-option="highlights.hover"] input'));
    expect(change).toHaveBeenLastCalledWith({ 'highlights.hover': true });
    await type(root.querySelector('[data-option="tags.count"] input'), '5', 'change');
    expect(change).toHaveBeenLastCalledWith({ 'tags.count': 5 });
  });

  it('takes no number out of bounds', async () => {
    const { root, change } = await drawOptions();
    const field = root.querySelector('[data-option="tags.count"] input');
    await type(field, '500', 'change');
    expect(change).not.toHaveBeenCalled();
    expect((field as HTMLInputElement).value).toBe('8');
  });

  it('moves a section by the arrow keys and says where it went', async () => {
    const { root, change } = await drawOptions();
    root.querySelector<HTMLElement>('.grip')?.focus();
    await press('ArrowDown');
    expect(change).toHaveBeenLastCalledWith({
      'sections.order': ['entities', 'quotes', 'history', 'tags', 'brief'],
    });
    expect(root.querySelector('[data-option="sections.order"] [role="status"]')?.textContent).toBe(
      'Who said what is now 2 of 5.',
    );
  });

  it('takes a host or a pattern for a site, and says what is neither', async () => {
    const { root, change } = await drawOptions();
    const list = root.querySelector('[data-option="sites.block"]')!;
    await type(list.querySelector('input'), 'not a site');
    await click(button(list, 'Add'));
    expect(change).not.toHaveBeenCalled();
    expect(list.querySelector('[role="status"]')?.textContent).toContain('That is no site');
    await type(list.querySelector('input'), 'example.org');
    await click(button(list, 'Add'));
    expect(change).toHaveBeenLastCalledWith({ 'sites.block': ['*://example.org/*'] });
  });

  it('tries an address on both lists', async () => {
    const { root } = await drawOptions({ 'sites.block': ['*://example.org/*'] });
    const tester = root.querySelector('input[type="url"]');
    await type(tester, 'https://example.org/a');
    expect(root.textContent).toContain('Never read: *://example.org/*');
    await type(tester, 'https://other.example/a');
    expect(root.textContent).toContain('In neither list.');
  });

  it('exchanges a key that another command has', async () => {
    const { root, change } = await drawOptions();
    const searchKey = button(root, 'Search: /. Change');
    searchKey?.focus();
    await click(searchKey);
    await press('j');
    expect(change.mock.lastCall?.[0].keys).toMatchObject({ search: 'j', 'next-item': '/' });
  });

  it('finds parts by words, and resets one', async () => {
    const { root, reset } = await drawOptions();
    await type(root.querySelector('input[type="search"]'), 'density');
    expect([...root.querySelectorAll('.set')].map(({ id }) => id)).toEqual(['look']);
    expect(
      [...root.querySelectorAll('[data-option]')].map((item) => item.getAttribute('data-option')),
    ).toEqual(['look.density']);
    await click(button(root, 'Reset Look'));
    expect(reset).toHaveBeenCalledWith(['look.theme', 'look.text', 'look.density']);
  });

  it('finds an analyser by what it can be told', async () => {
    const { root } = await drawOptions();
    await type(root.querySelector('input[type="search"]'), 'number of tags');
    const shown = [...root.querySelectorAll('[data-option]')].map((item) => item.getAttribute('data-option'));
    expect(shown).toEqual(['tags.on', 'tags.minimum', 'tags.count']);
  });

  it('gives every analyser a switch, and rests its settings while it is off', async () => {
    const { root, change } = await drawOptions({ 'history.on': false });
    const card = root.querySelector('[data-option="history.on"]')?.parentElement;
    expect(
      card?.querySelector<HTMLInputElement>('[data-option="history.years"] input')?.matches(':disabled'),
    ).toBe(true);
    await click(root.querySelector('[data-option="quotes.on"] input'));
    expect(change).toHaveBeenLastCalledWith({ 'quotes.on': false });
  });

  it('shows how much of each kind is stored, and deletes it when asked twice', async () => {
    const { root, deleteAll } = await drawOptions();
    const table = root.querySelector('[data-testid="stored"]');
    expect(table?.textContent).toContain('Corrections on 2 pages2 kB');
    expect(table?.querySelector('tfoot')?.textContent).toBe('In all10 kB');
    await click(button(root, 'Delete everything stored'));
    expect(deleteAll).not.toHaveBeenCalled();
    await click(button(root, 'Yes, delete everything'));
    expect(deleteAll).toHaveBeenCalledOnce();
  });

  it('shows what an administrator fixed, locked', async () => {
    const policy = {
      options: { 'look.theme': 'dark' as const },
      faults: [fault('look.text', 'expects_number', 1, 5)],
    };
    const { root } = await drawOptions({ 'look.theme': 'dark' }, { policy });
    const field = root.querySelector('[data-option="look.theme"]');
    expect(field?.closest('fieldset.locked')?.textContent).toContain('Set by your organisation');
    expect(field?.querySelector('input')?.matches(':disabled')).toBe(true);
    expect(root.querySelector('[data-option="look.text"] input')?.matches(':disabled')).toBe(false);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(
      'look.text: expected a number from 1 to 5',
    );
    expect(await axeFaults()).toEqual([]);
  });

  it('shows in the preview what is chosen', async () => {
    const { root } = await drawOptions({ 'sections.hidden': ['tags'], 'highlights.amount': 'off' });
    const preview = root.querySelector('.preview')!;
    expect(preview.querySelector('[data-section="tags"]')).toBeNull();
    expect(preview.querySelectorAll('.sample span')).toHaveLength(0);
  });
});

describe('own context', () => {
  it('stands in tables without accessibility faults', async () => {
    const { root } = await drawOptions({}, { own: OWN });
    const cells = [...root.querySelectorAll('[data-list="entities"] td')].map((cell) => cell.textContent);
    expect(cells.slice(0, 2)).toEqual(['Quay BoardOrganisation · QBBlue', 'Runs it.']);
    await click(button(root, 'Edit Quay Board'));
    expect(await axeFaults()).toEqual([]);
  });

  it('takes a new term', async () => {
    const { root, saveEntry } = await drawOptions();
    const list = root.querySelector('[data-list="glossary"]')!;
    await click(button(list, 'Add a term'));
    await type(list.querySelector('[data-field="term"] input'), 'lighterage');
    await type(list.querySelector('[data-field="note"] textarea'), 'Unloading into barges.');
    await click(button(list, 'Save'));
    expect(saveEntry).toHaveBeenCalledWith('glossary', null, {
      term: 'lighterage',
      note: 'Unloading into barges.',
    });
  });

  it('says beside the field what is wrong, and saves nothing', async () => {
    const { root, saveEntry } = await drawOptions();
    const list = root.querySelector('[data-list="events"]')!;
    await click(button(list, 'Add an event'));
    await type(list.querySelector('[data-field="title"] input'), 'Harbour strike');
    await type(list.querySelector('[data-field="when"] input'), 'long ago');
    await click(button(list, 'Save'));
    expect(saveEntry).not.toHaveBeenCalled();
    const when = list.querySelector('[data-field="when"]');
    expect(when?.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(when?.querySelector('.fault')?.textContent).toContain('expected a date such as 1916');
  });

  it('has no second entry of one name', async () => {
    const { root, saveEntry } = await drawOptions({}, { own: OWN });
    const list = root.querySelector('[data-list="glossary"]')!;
    await click(button(list, 'Add a term'));
    await type(list.querySelector('[data-field="term"] input'), 'Demurrage');
    await type(list.querySelector('[data-field="note"] textarea'), 'Again.');
    await click(button(list, 'Save'));
    expect(saveEntry).not.toHaveBeenCalled();
    expect(list.querySelector('[data-field="term"] .fault')?.textContent).toContain('not there already');
  });

  it('lets an entry go', async () => {
    const { root, saveEntry } = await drawOptions({}, { own: OWN });
    await click(button(root, 'Remove demurrage'));
    expect(saveEntry).toHaveBeenCalledWith('glossary', OWN.glossary[0], null);
  });

  it('is taken as JSON only when nothing in it is wrong', async () => {
    const { root, replaceOwn } = await drawOptions({}, { own: OWN });
    const json = root.querySelector('.json')!;
    const area = json.querySelector('textarea');
    await type(area, JSON.stringify({ ...OWN, entities: [{ name: 'Quay', kind: 'ship' }] }));
    await click(button(json, 'Take this'));
    expect(replaceOwn).not.toHaveBeenCalled();
    expect(json.querySelector('[role="alert"]')?.textContent).toContain('own.entities[0].kind');
    await type(area, JSON.stringify({ glossary: OWN.glossary }));
    await click(button(json, 'Take this'));
    expect(replaceOwn).toHaveBeenCalledWith({ ...EMPTY_OWN, glossary: OWN.glossary });
  });
});

describe('site rules', () => {
  it('are written with what they make of a page beside them', async () => {
    const { root, rules } = await drawOptions({}, { lastUrl: 'https://news.example/a' });
    const part = root.querySelector('#rules')!;
    await click(button(part, 'Add a rule'));
    await type(part.querySelector('[data-field="content"] input'), 'main');
    await vi.waitFor(() => expect(part.querySelector('.trial-kept')?.textContent).toBe('The talks went on.'));
    expect(rules.tryRule).toHaveBeenLastCalledWith(
      { host: 'news.example', content: 'main', remove: [], reason: '' },
      'https://news.example/a',
    );
    expect(await axeFaults()).toEqual([]);
    await type(part.querySelector('[data-field="reason"] input'), 'Teasers');
    await click(button(part, 'Save'));
    expect(rules.save).toHaveBeenCalledWith(null, {
      host: 'news.example',
      content: 'main',
      remove: [],
      reason: 'Teasers',
    });
  });

  it('are not saved with a selector that is none', async () => {
    const { root, rules } = await drawOptions({}, { lastUrl: 'https://news.example/a' });
    const part = root.querySelector('#rules')!;
    await click(button(part, 'Add a rule'));
    await type(part.querySelector('[data-field="content"] input'), '{');
    await type(part.querySelector('[data-field="reason"] input'), 'Teasers');
    await click(button(part, 'Save'));
    expect(rules.save).not.toHaveBeenCalled();
    expect(part.querySelector('[data-field="content"] .fault')?.textContent).toContain('CSS selector');
  });
});

describe('a file', () => {
  it('with a fault is refused by the name of its field', async () => {
    const faults = ['options.look.text: expected one of 1, 2, 3, 4, 5.'];
    const { root } = await drawOptions({}, { importing: { ok: false, faults } });
    const alert = root.querySelector('[data-testid="transfer"] [role="alert"]');
    expect(alert?.textContent).toContain('Nothing was changed.');
    expect(alert?.textContent).toContain('options.look.text');
  });

  it('comes in beside what is there, or in its place', async () => {
    const counts = { options: 1, own: 2, rules: 0, corrections: 3 };
    const { root, transfer } = await drawOptions({}, { importing: { ok: true, counts } });
    const ask = root.querySelector('.ask')!;
    expect(ask.textContent).toContain('2 entries of your own context');
    await click(button(ask, 'Merge'));
    await click(button(ask, 'Replace'));
    await click(button(ask, 'Cancel'));
    expect(transfer.decide.mock.calls).toEqual([['merge'], ['replace'], [null]]);
    expect(await axeFaults()).toEqual([]);
  });
});

it('lets the reader choose where things are kept', async () => {
  const { root, setPlace } = await drawOptions();
  await click(root.querySelector('[name="place"][value="sync"]'));
  expect(setPlace).toHaveBeenCalledWith('sync');
});

it('welcomes without accessibility faults', async () => {
  const root = await draw(
    <PanelContext.Provider value={services}>
      <WelcomePage options={DEFAULTS} locked={new Set()} onChange={vi.fn()} />
    </PanelContext.Provider>,
  );
  expect(root.querySelectorAll('h2').length).toBeGreaterThan(3);
  expect(await axeFaults()).toEqual([]);
});

describe('the article to try it on', () => {
  const welcome = () =>
    draw(
      <PanelContext.Provider value={services}>
        <WelcomePage options={DEFAULTS} locked={new Set()} onChange={vi.fn()} />
      </PanelContext.Provider>,
    );

  it('shows the words of a finding when its key is pressed', async () => {
    const root = await welcome();
    expect(root.querySelector('[data-testid="try-article"] mark')).toBeNull();
    await click(root.querySelector('[data-testid="try-findings"] [data-section="history"] [data-evidence]'));
    expect(root.querySelector('[data-testid="try-article"] mark')?.textContent).not.toBe('');
    expect(root.querySelector('[data-testid="try-article"]')?.textContent).toContain(
      'fuel. It was the first time',
    );
  });

  it('takes a correction, for as long as the page is open', async () => {
    const root = await welcome();
    const names = () => root.querySelector('#entities')?.textContent ?? '';
    expect(names()).toContain('Ida Bakker');
    await click(root.querySelector('#entities [data-item="e1"] .more'));
    await click([...root.querySelectorAll('.menu-entry')].find((entry) => entry.textContent === 'Hide'));
    expect(names()).not.toContain('Ida Bakker');
  });
});
