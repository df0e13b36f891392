// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { OPTION_NAMES, type Options } from '../../lib/options/schema.ts';
import { english } from '../support/texts.ts';
import { axeFaults, button, click, draw, press } from './support.tsx';

const services = { t: english, report: null, bar: 0, lens: null, actions: NO_ACTIONS };

async function drawOptions(changes: Partial<Options> = {}) {
  const calls = {
    onChange: vi.fn(),
    onReset: vi.fn(),
    onDelete: vi.fn(),
    onImport: vi.fn(),
    onExport: vi.fn(),
  };
  const root = await draw(
    <PanelContext.Provider value={services}>
      <OptionsPage
        options={{ ...DEFAULTS, ...changes }}
        stored={{ options: 1, corrections: 2, reports: 3, bytes: 2048 }}
        notice=""
        onUndo={null}
        {...calls}
      />
    </PanelContext.Provider>,
  );
  return { root, ...calls };
}

async function type(input: Element | null, value: string, event = 'input'): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new TypeError('no field');
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
    const { root, onChange } = await drawOptions();
    await click(root.querySelector('[name="look.theme"][value="dark"]'));
    expect(onChange).toHaveBeenLastCalledWith({ 'look.theme': 'dark' });
    await click(root.querySelector('[data-option="highlights.hover"] input'));
    expect(onChange).toHaveBeenLastCalledWith({ 'highlights.hover': true });
    await type(root.querySelector('[data-option="analysis.tagCount"] input'), '5', 'change');
    expect(onChange).toHaveBeenLastCalledWith({ 'analysis.tagCount': 5 });
  });

  it('takes no number out of bounds', async () => {
    const { root, onChange } = await drawOptions();
    const field = root.querySelector('[data-option="analysis.tagCount"] input');
    await type(field, '500', 'change');
    expect(onChange).not.toHaveBeenCalled();
    expect((field as HTMLInputElement).value).toBe('8');
  });

  it('moves a section by the arrow keys and says where it went', async () => {
    const { root, onChange } = await drawOptions();
    root.querySelector<HTMLElement>('.grip')?.focus();
    await press('ArrowDown');
    expect(onChange).toHaveBeenLastCalledWith({
      'sections.order': ['entities', 'quotes', 'history', 'tags', 'brief'],
    });
    expect(root.querySelector('[data-option="sections.order"] [role="status"]')?.textContent).toBe(
      'Who said what is now 2 of 5.',
    );
  });

  it('takes a host or a pattern for a site, and says what is neither', async () => {
    const { root, onChange } = await drawOptions();
    const list = root.querySelector('[data-option="sites.block"]')!;
    await type(list.querySelector('input'), 'not a site');
    await click(button(list, 'Add'));
    expect(onChange).not.toHaveBeenCalled();
    expect(list.querySelector('[role="status"]')?.textContent).toContain('That is no site');
    await type(list.querySelector('input'), 'example.org');
    await click(button(list, 'Add'));
    expect(onChange).toHaveBeenLastCalledWith({ 'sites.block': ['*://example.org/*'] });
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
    const { root, onChange } = await drawOptions();
    const change = button(root, 'Search: /. Change');
    change?.focus();
    await click(change);
    await press('j');
    expect(onChange.mock.lastCall?.[0].keys).toMatchObject({ search: 'j', 'next-item': '/' });
  });

  it('finds parts by words, and resets one', async () => {
    const { root, onReset } = await drawOptions();
    await type(root.querySelector('input[type="search"]'), 'density');
    expect([...root.querySelectorAll('.set')].map(({ id }) => id)).toEqual(['look']);
    await click(button(root, 'Reset Look'));
    expect(onReset).toHaveBeenCalledWith(['look.theme', 'look.text', 'look.density']);
  });

  it('deletes everything by one button', async () => {
    const { root, onDelete } = await drawOptions();
    expect(root.querySelector('#stored')?.textContent).toContain('Corrections on 2 pages');
    await click(button(root, 'Delete everything stored'));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('shows in the preview what is chosen', async () => {
    const { root } = await drawOptions({ 'sections.hidden': ['tags'], 'highlights.amount': 'off' });
    const preview = root.querySelector('.preview')!;
    expect(preview.querySelector('[data-section="tags"]')).toBeNull();
    expect(preview.querySelectorAll('.sample span')).toHaveLength(0);
  });
});

it('welcomes without accessibility faults', async () => {
  const root = await draw(
    <PanelContext.Provider value={services}>
      <WelcomePage options={DEFAULTS} onChange={vi.fn()} />
    </PanelContext.Provider>,
  );
  expect(root.querySelectorAll('h2').length).toBeGreaterThan(3);
  expect(await axeFaults()).toEqual([]);
});
