import { describe, expect, it } from 'vitest';
import { editFor, optionsIn } from '../../lib/options/edit.ts';
import { Kept, type KeptArea, type Lock } from '../../lib/options/kept.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import type { Options } from '../../lib/options/schema.ts';

/** A storage area in memory that answers late, as browsers do, and refuses writes when told to. */
function area(): KeptArea & { items: Record<string, unknown>; refuses: boolean } {
  return {
    items: {},
    refuses: false,
    async get(keys) {
      await new Promise((done) => setTimeout(done, 1));
      const wanted = Object.entries(this.items).filter(([key]) => keys === null || keys.includes(key));
      return structuredClone(Object.fromEntries(wanted));
    },
    async set(items) {
      if (this.refuses) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(this.items, structuredClone(items));
    },
    async remove(keys) {
      for (const key of keys) delete this.items[key];
    },
  };
}

/** One at a time, as the browser's own lock lets windows through. */
function lockOf(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function setUp() {
  const local = area();
  const sync = area();
  const lock = lockOf();
  const window = () =>
    new Kept({ local, sync }, lock, (key) => !key.startsWith('other/') && key !== 'storage-place');
  return { local, sync, window };
}

const save = (kept: Kept, changes: Partial<Options>, before = DEFAULTS) =>
  kept.change(null, (items) => editFor(items, changes, before));

describe('two windows', () => {
  it('that change different options at once keep both', async () => {
    const { window } = setUp();
    const [one, two] = [window(), window()];
    await Promise.all([save(one, { 'look.theme': 'dark' }), save(two, { 'tags.count': 3 })]);
    const options = optionsIn(await one.read(null));
    expect([options['look.theme'], options['tags.count']]).toEqual(['dark', 3]);
  });

  it('that add to the same list at once keep both, though neither saw the other', async () => {
    const { window } = setUp();
    await save(window(), { 'sites.block': ['*://a.example/*'] });
    const before = optionsIn(await window().read(null));
    await Promise.all([
      save(window(), { 'sites.block': ['*://a.example/*', '*://b.example/*'] }, before),
      save(window(), { 'sites.block': ['*://c.example/*'] }, before),
    ]);
    expect(optionsIn(await window().read(null))['sites.block']).toEqual([
      '*://b.example/*',
      '*://c.example/*',
    ]);
  });

  it('that change different keys at once keep both', async () => {
    const { window } = setUp();
    await Promise.all([
      save(window(), { keys: { ...DEFAULTS.keys, search: 's' } }),
      save(window(), { keys: { ...DEFAULTS.keys, filter: 'x' } }),
    ]);
    expect(optionsIn(await window().read(null)).keys).toMatchObject({ search: 's', filter: 'x' });
  });

  it('that give one key to two commands leave a map that is allowed', async () => {
    const { window } = setUp();
    await Promise.all([
      save(window(), { keys: { ...DEFAULTS.keys, search: 's' } }),
      save(window(), { keys: { ...DEFAULTS.keys, filter: 's' } }),
    ]);
    expect(optionsIn(await window().read(null)).keys).toMatchObject({ search: '/', filter: 's' });
  });
});

describe('undo', () => {
  it('takes back one change and nothing that came after', async () => {
    const { window } = setUp();
    await save(window(), { 'look.text': 3 });
    const { undo } = await save(window(), { 'look.text': 5 });
    await save(window(), { 'look.theme': 'dark' });
    await window().change([], () => undo);
    const options = optionsIn(await window().read(null));
    expect([options['look.text'], options['look.theme']]).toEqual([3, 'dark']);
  });
});

describe('syncing', () => {
  it('is a choice: without it nothing is written there', async () => {
    const { window, sync } = setUp();
    await save(window(), { 'look.text': 3 });
    expect(sync.items).toEqual({});
  });

  it('takes all there, and changes after it', async () => {
    const { window, sync, local } = setUp();
    await save(window(), { 'look.text': 3 });
    expect(await window().moveTo('sync')).toMatchObject({ place: 'sync', gaveUp: null });
    await save(window(), { 'look.theme': 'dark' });
    expect(sync.items).toMatchObject({ 'option/look.text': 3, 'option/look.theme': 'dark' });
    expect(local.items).not.toHaveProperty('option/look.theme');
  });

  it('takes what other computers have already set', async () => {
    const { window, sync } = setUp();
    sync.items['option/look.text'] = 5;
    await save(window(), { 'look.text': 3, 'look.theme': 'dark' });
    await window().moveTo('sync');
    const options = optionsIn(await window().read(null));
    expect([options['look.text'], options['look.theme']]).toEqual([5, 'dark']);
  });

  it('does not begin where it is too much, and says how much', async () => {
    const { window, local } = setUp();
    local.items['own/glossary/x'] = 'x'.repeat(9_000);
    const outcome = await window().moveTo('sync');
    expect(outcome).toMatchObject({ place: 'local', gaveUp: { limit: 'item', most: 8_192 } });
    expect(await window().place()).toBe('local');
  });

  it('is given up when a change no longer fits: all comes back here, the change included', async () => {
    const { window, sync } = setUp();
    await save(window(), { 'look.text': 3 });
    await window().moveTo('sync');
    const big = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`own/glossary/${i}`, 'x'.repeat(8_000)]),
    );
    const outcome = await window().change([], () => ({ set: big }));
    expect(outcome).toMatchObject({ place: 'local', gaveUp: { limit: 'total' } });
    const items = await window().read(null);
    expect(Object.keys(items)).toHaveLength(17);
    expect(optionsIn(items)['look.text']).toBe(3);
    expect(Object.keys(sync.items)).not.toContain('own/glossary/0');
  });

  it('is given up when the browser refuses, for whatever reason', async () => {
    const { window, sync } = setUp();
    await window().moveTo('sync');
    sync.refuses = true;
    const outcome = await save(window(), { 'look.text': 4 });
    expect(outcome).toMatchObject({ place: 'local', gaveUp: { limit: 'refused' } });
    expect(optionsIn(await window().read(null))['look.text']).toBe(4);
  });

  it('ends by a choice, and leaves other computers what they have', async () => {
    const { window, sync } = setUp();
    await window().moveTo('sync');
    await save(window(), { 'look.text': 4 });
    await window().moveTo('local');
    await save(window(), { 'look.text': 1 });
    expect(sync.items['option/look.text']).toBe(4);
    expect(optionsIn(await window().read(null))['look.text']).toBe(1);
  });
});

it('deletes its own items in both places, and no others', async () => {
  const { window, sync, local } = setUp();
  local.items['other/thing'] = 1;
  await save(window(), { 'look.text': 3 });
  await window().moveTo('sync');
  await window().clear();
  expect(local.items).toEqual({ 'other/thing': 1 });
  expect(sync.items).toEqual({});
});
