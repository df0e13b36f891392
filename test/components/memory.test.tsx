// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { EntityMemory } from '../../components/memory/AlsoIn.tsx';
import { RecallContext } from '../../components/memory/context.ts';
import { NO_STORE, type Store, StoreContext } from '../../components/memory/store.ts';
import { MemoryExtra } from '../../components/options/MemoryOptions.tsx';
import { keysOf } from '../../lib/memory/keys.ts';
import type { AlsoIn, Appearance } from '../../lib/memory/types.ts';
import { sameBars } from '../../lib/panel/view/possible.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { article } from '../memory/articles.ts';
import { english } from '../support/texts.ts';
import { axeFaults, button, click, draw } from './support.tsx';

const PANEL = { t: english, report: null, bars: sameBars(0), lens: null, actions: NO_ACTIONS };
const PERSON = SAMPLE_REPORT.entities.find(({ kind, name }) => kind === 'person' && name.includes(' '))!;
const [KEY] = keysOf(PERSON);
const { subjects: _, ...ARTICLE } = article(7, { title: 'Boats out', published: '2024-05-04' });
const BEFORE: Appearance = {
  article: ARTICLE,
  name: PERSON.name,
  role: 'harbour master',
  said: [
    { type: 'direct', act: 'said', parts: ['We will', 'fish'] },
    { type: 'indirect', act: 'thought', parts: ['that boats would come back'] },
  ],
};

async function drawMemory(also: AlsoIn | null) {
  const recalled = new Map(also ? [[KEY!, also]] : []);
  const appearances = vi.fn(async () => [BEFORE]);
  const root = await draw(
    <main>
      <PanelContext.Provider value={PANEL}>
        <RecallContext.Provider value={{ recalled, appearances }}>
          <EntityMemory entity={PERSON} />
        </RecallContext.Provider>
      </PanelContext.Provider>
    </main>,
  );
  return { root, appearances };
}

describe('also in', () => {
  it('says nothing of who was nowhere else', async () => {
    expect((await drawMemory(null)).root.textContent).toBe('');
  });

  it.each([
    [{ count: 1, more: false }, 'Also in 1 article you read'],
    [{ count: 3, more: false }, 'Also in 3 articles you read'],
    [{ count: 50, more: true }, 'Also in more than 50 articles you read'],
  ])('counts %j', async (also, words) => {
    expect((await drawMemory(also)).root.textContent).toBe(words);
  });

  it('tells what somebody was and said then; quotation marks only around quotations', async () => {
    const { root, appearances } = await drawMemory({ count: 1, more: false });
    await click(root.querySelector('button'));
    await act(async () => {
      await Promise.resolve();
    });
    expect(appearances).toHaveBeenCalledWith(keysOf(PERSON));
    expect(root.querySelector('a')?.href).toBe('https://gazette.example/7');
    expect(root.textContent).toContain(`Then: ${PERSON.name}, harbour master`);
    expect([...root.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual(['We will … fish']);
    expect(root.textContent).toContain('Paraphrased, a thought');
    expect(await axeFaults()).toEqual([]);
  });
});

async function drawStore(changes: Partial<Store>) {
  const calls = {
    forget: vi.fn(async () => undefined),
    forgetSite: vi.fn(async () => undefined),
    forgetAll: vi.fn(async () => undefined),
    exportAll: vi.fn(async () => undefined),
  };
  const search = vi.fn(async (words: string) => (words === '' ? [article(1), article(2)] : []));
  const root = await draw(
    <main>
      <PanelContext.Provider value={PANEL}>
        <StoreContext.Provider value={{ ...NO_STORE, search, ...calls, ...changes }}>
          <MemoryExtra />
        </StoreContext.Provider>
      </PanelContext.Provider>
    </main>,
  );
  await act(async () => {
    await Promise.resolve();
  });
  return { root, search, ...calls };
}

const SIZE = { articles: 2, sites: [{ site: 'gazette.example', articles: 2 }], oldest: 1 };

describe('what is remembered', () => {
  it('is said to be nothing where it is nothing', async () => {
    const { root } = await drawStore({ size: { articles: 0, sites: [], oldest: null } });
    expect(root.textContent).toBe('Nothing is remembered.');
  });

  it('says why nothing can be remembered', async () => {
    expect((await drawStore({ broken: true })).root.textContent).toContain('keeps no database');
  });

  it('is forgotten one by one, by site and all at once, and taken out', async () => {
    const { root, forget, forgetSite, forgetAll, exportAll } = await drawStore({ size: SIZE });
    await click(button(root, 'Forget “Story 1”'));
    expect(forget).toHaveBeenCalledWith('https://gazette.example/1');
    await click(button(root, 'Forget all of gazette.example'));
    expect(forgetSite).toHaveBeenCalledWith('gazette.example');
    await click(button(root, 'Export the memory'));
    expect(exportAll).toHaveBeenCalledOnce();
    await click(button(root, 'Forget everything'));
    expect(forgetAll).toHaveBeenCalledOnce();
    expect(await axeFaults()).toEqual([]);
  });

  it('is searched, and says where nothing is found', async () => {
    const { root, search } = await drawStore({ size: SIZE });
    const field = root.querySelector('input')!;
    await act(async () => {
      field.value = 'whales';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      await Promise.resolve();
    });
    expect(search).toHaveBeenLastCalledWith('whales');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('No article holds these words.');
  });
});
