// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../components/panel/Panel.tsx';
import type { PanelState } from '../../lib/panel/state.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { axeFaults, click, drawPanel } from './support.tsx';

const { page, article } = SAMPLE_REPORT;
const EMPTY = { ...SAMPLE_REPORT, entities: [], sources: [], quotes: [], history: [], tags: [], brief: [] };

/** Each state, what it says, and the one thing to do. */
const STATES: [PanelState, string, keyof PanelProps['actions'] | null][] = [
  [{ name: 'idle' }, 'Nothing on this page has been read.', 'read'],
  [{ name: 'off' }, 'Off on this site', 'allowSite'],
  [{ name: 'restricted' }, 'No extension may read this page', 'openOptions'],
  [{ name: 'needs-access' }, 'Click to read this page', 'grantAccess'],
  [{ name: 'reloaded' }, 'Backgrounder was updated', 'reload'],
  [{ name: 'reading', report: null, done: [] }, 'Reading: 0 of 6', null],
  [{ name: 'reading', report: SAMPLE_REPORT, done: ['entities'] }, 'Reading: 2 of 6', null],
  [{ name: 'not-article', page: { ...page, reasons: ['many links'] } }, 'many links', 'readAnyway'],
  [{ name: 'language', page: { ...page, lang: 'de' }, article }, article.headline ?? '', 'readAnyway'],
  [{ name: 'nothing', report: EMPTY }, 'Nothing to list here', null],
  [{ name: 'partial', report: SAMPLE_REPORT }, '6 paragraphs were read.', 'readAgain'],
  [{ name: 'failed', problem: 'gone', detail: 'the tab was closed' }, 'the tab was closed', 'readAgain'],
];

describe.each(STATES)('%o', (state, words, action) => {
  it('is named, says what happened and has no accessibility faults', async () => {
    const root = await drawPanel(state);
    expect(root.querySelector('[data-testid="panel"]')?.getAttribute('data-state')).toBe(state.name);
    expect(root.textContent).toContain(words);
    expect(await axeFaults()).toEqual([]);
  });

  it('has at most one thing to do', async () => {
    const run = vi.fn();
    const root = await drawPanel(state, { panel: action ? { [action]: run } : {} });
    const actions = root.querySelectorAll('[data-action]');
    if (!action) return expect(actions.length).toBeLessThanOrEqual(1);
    expect(actions).toHaveLength(1);
    await click(actions[0]);
    expect(run).toHaveBeenCalledOnce();
  });
});

it('still shows tags and text of an article in another language', async () => {
  const root = await drawPanel({ name: 'language', page: { ...page, lang: 'de' }, article });
  expect(root.textContent).toContain('The Quay Gazette');
  expect(root.querySelector('#declared-tags')?.textContent).toContain('Energy');
  expect(root.querySelectorAll('#article-text p.words')).toHaveLength(6);
  expect(root.querySelector('#article-text [lang="de"]')).not.toBeNull();
});

it('leads from nothing found to what was read', async () => {
  const root = await drawPanel({ name: 'nothing', report: EMPTY });
  await click(root.querySelector('[data-action]'));
  expect(root.querySelector('#trace')?.hasAttribute('open')).toBe(true);
});
