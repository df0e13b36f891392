// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { Counter } from '../../components/lookups/Counter.tsx';
import { LookupContext, type Lookups, NO_LOOKUPS } from '../../components/lookups/context.ts';
import { LookUp } from '../../components/lookups/LookUp.tsx';
import { LookupModes } from '../../components/options/LookupOptions.tsx';
import type { LookupResult, Page, Subject } from '../../lib/lookups/types.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { sameBars } from '../../lib/panel/view/possible.ts';
import { english } from '../support/texts.ts';
import { axeFaults, button, click, draw } from './support.tsx';

const PANEL = { t: english, report: null, bars: sameBars(0), lens: null, actions: NO_ACTIONS };
const SUBJECT: Subject = {
  id: 'person/Ana Ferrer',
  kind: 'person',
  name: 'Ana Ferrer',
  title: null,
  told: { names: [], roles: [], countries: [], employers: [], speaks: false, year: null },
};
const PAGE: Page = {
  edition: 'en',
  title: 'Ana Ferrer',
  from: [],
  text: 'Ana Ferrer is <img src=x onerror=alert(1)> a minister.',
  revised: '2025-03-01T00:00:00Z',
  license: { text: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  image: { url: 'https://upload.wikimedia.org/a.png', width: 20, height: 20, file: 'A.png' },
  disambiguation: false,
  item: 'Q1',
  fetched: Date.UTC(2025, 5, 1),
};
const FOUND: LookupResult = {
  state: 'found',
  page: PAGE,
  item: {
    id: 'Q1',
    names: [],
    description: '',
    human: true,
    died: null,
    facts: [
      { property: 'position', values: [{ text: 'minister', english: 'minister', from: 2020, to: null }] },
    ],
    fetched: 0,
  },
  agreed: ['name', 'role'],
  chosen: false,
  stale: false,
};

async function drawLookup(result: LookupResult | null, changes: Partial<Lookups> = {}) {
  const actions = {
    lookUp: vi.fn(),
    choose: vi.fn(),
    reopen: vi.fn(),
    allow: vi.fn(async () => true),
    pictured: vi.fn(),
  };
  const results = new Map(result ? [[SUBJECT.id, result]] : []);
  const root = await draw(
    <main>
      <PanelContext.Provider value={PANEL}>
        <LookupContext.Provider
          value={{ ...NO_LOOKUPS, mode: 'click', allowed: true, results, actions, ...changes }}
        >
          <LookUp subject={SUBJECT} />
          <Counter read />
        </LookupContext.Provider>
      </PanelContext.Provider>
    </main>,
  );
  return { root, actions };
}

describe('a look-up', () => {
  it('is not there while look-ups are off', async () => {
    const { root } = await drawLookup(null, { mode: 'off' });
    expect(root.querySelector('button')).toBeNull();
  });

  it('is asked for on a click', async () => {
    const { root, actions } = await drawLookup(null);
    await click(root.querySelector('button'));
    expect(actions.allow).not.toHaveBeenCalled();
    expect(actions.lookUp).toHaveBeenCalledWith(SUBJECT);
  });

  it('asks for the permission that is missing, and does nothing without it', async () => {
    const allow = vi.fn(async () => false);
    const lookUp = vi.fn();
    const { root } = await drawLookup(null, {
      allowed: false,
      actions: { ...NO_LOOKUPS.actions, allow, lookUp },
    });
    await click(root.querySelector('button'));
    expect(allow).toHaveBeenCalledOnce();
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('shows a page as text, with source, date, licence and why it is shown', async () => {
    const { root, actions } = await drawLookup(FOUND);
    expect(root.querySelector('img')).toBeNull();
    const text = root.textContent;
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(text).toContain('Agrees with the article: name and role.');
    expect(text).toContain('minister (2020–)');
    expect(text).toContain('Fetched Jun 1, 2025.');
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://en.wikipedia.org/wiki/Ana_Ferrer',
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'https://www.wikidata.org/wiki/Q1',
    ]);
    await click(button(root, 'Another page'));
    expect(actions.reopen).toHaveBeenCalledWith(SUBJECT);
    expect(await axeFaults()).toEqual([]);
  });

  it('shows a picture only where that is wanted, and tells that it was asked for', async () => {
    const { root, actions } = await drawLookup(FOUND, { pictures: true });
    const image = root.querySelector('img')!;
    expect(image.getAttribute('src')).toBe('https://upload.wikimedia.org/a.png');
    await act(() => void image.dispatchEvent(new Event('error')));
    expect(actions.pictured).toHaveBeenCalledWith('https://upload.wikimedia.org/a.png', false);
    expect(root.querySelector('img')).toBeNull();
  });

  it('says that it is old where no new answer came', async () => {
    const { root } = await drawLookup({ ...FOUND, stale: true });
    expect(root.textContent).toContain('Kept from Jun 1, 2025: there was no new answer.');
  });

  it('lets the reader choose', async () => {
    const { root, actions } = await drawLookup({
      state: 'choice',
      why: 'unsure',
      candidates: [{ title: 'Ana Ferrer (painter)', text: 'A painter.' }],
      open: true,
    });
    await click(button(root, 'Ana Ferrer (painter)'));
    expect(actions.choose).toHaveBeenCalledWith(SUBJECT, 'Ana Ferrer (painter)');
    await click(button(root, 'Search Wikipedia'));
    expect(actions.lookUp).toHaveBeenCalledWith(SUBJECT);
    expect(await axeFaults()).toEqual([]);
  });

  it.each([
    [{ state: 'waiting' } as const, 'Asking Wikipedia …'],
    [{ state: 'none' } as const, 'Wikipedia has nothing under this name.'],
    [{ state: 'failed', problem: 'offline', until: null } as const, 'No answer from Wikipedia.'],
    [
      { state: 'failed', problem: 'busy', until: Date.UTC(2025, 0, 1, 12) } as const,
      'come back later. Not before',
    ],
  ])('says how it stands: %j', async (result, words) => {
    const { root } = await drawLookup(result);
    expect(root.textContent).toContain(words);
  });

  it('can be tried again', async () => {
    const { root, actions } = await drawLookup({ state: 'failed', problem: 'offline', until: null });
    await click(button(root, 'Try again'));
    expect(actions.lookUp).toHaveBeenCalledWith(SUBJECT);
  });
});

describe('the counter', () => {
  it('says zero, and that all was read here, while look-ups are off', async () => {
    const { root } = await drawLookup(null, { mode: 'off' });
    expect(root.textContent).toContain('Network requests: 0');
    expect(root.textContent).toContain('Everything was read on this computer.');
  });

  it('names each request', async () => {
    const request = {
      at: 0,
      host: 'en.wikipedia.org',
      purpose: 'pages' as const,
      about: 'Ana Ferrer',
      ms: 12,
    };
    const { root } = await drawLookup(null, {
      requests: [
        { ...request, status: null },
        { ...request, status: 200 },
      ],
    });
    expect(root.querySelector('[data-testid="request-count"]')?.textContent).toBe('Network requests: 2');
    const [first, second] = root.querySelectorAll('[data-testid="requests"] > li');
    expect(first?.textContent).toContain('en.wikipedia.org pages: Ana Ferrer – no answer');
    expect(second?.textContent).toContain('– answer 200, 12 ms');
    expect(await axeFaults()).toEqual([]);
  });
});

describe('the choice of look-ups', () => {
  async function drawChoice(allowed: boolean) {
    const onChange = vi.fn();
    const actions = { ...NO_LOOKUPS.actions, allow: vi.fn(async () => allowed) };
    const root = await draw(
      <PanelContext.Provider value={PANEL}>
        <LookupContext.Provider value={{ ...NO_LOOKUPS, actions }}>
          <LookupModes name="lookups.mode" options={DEFAULTS} locked={new Set()} onChange={onChange} />
        </LookupContext.Provider>
      </PanelContext.Provider>,
    );
    await click(root.querySelector('[value="all"]'));
    return { root, onChange };
  }

  it('is made where the reader allows it', async () => {
    const { onChange } = await drawChoice(true);
    expect(onChange).toHaveBeenCalledWith({ 'lookups.mode': 'all' });
  });

  it('stays off where the reader refuses, and says so', async () => {
    const { root, onChange } = await drawChoice(false);
    expect(onChange).not.toHaveBeenCalled();
    expect(root.querySelector('[role="status"]')?.textContent).toContain('look-ups stay off');
    expect(root.querySelector<HTMLInputElement>('[value="off"]')?.checked).toBe(true);
  });
});
