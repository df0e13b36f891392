import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import type { Options } from '../../lib/options/schema.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { encyclopedia } from '../lookups/encyclopedia.ts';

let allowed = true;
const asked: URL[] = [];

vi.mock('../../lib/platform/data-consent.ts', () => ({
  mayLookUp: async () => allowed,
  askToLookUp: async () => {
    allowed = true;
    return true;
  },
  onLookupConsent: () => undefined,
}));
vi.mock('../../lib/platform/lookup-ports.ts', () => ({
  lookupPorts: (cache: unknown, log: unknown) => ({
    get: async (url: string) => {
      asked.push(new URL(url));
      return encyclopedia(new URL(url));
    },
    now: Date.now,
    wait: async () => undefined,
    alone: (work: () => unknown) => work(),
    cache,
    log,
  }),
}));

const { LookupHost } = await import('../../lib/platform/lookup-host.ts');
const { MemoryHost } = await import('../../lib/platform/memory-host.ts');
const { forgetLookups, loadRequests } = await import('../../lib/platform/lookup-store.ts');
const { memoryStore } = await import('../../lib/platform/memory-store.ts');
const { database } = await import('../../lib/platform/database.ts');

const SUBJECT = {
  id: 'organization/Harbour Company',
  kind: 'organization' as const,
  name: 'Harbour Company',
  title: null,
  told: { names: [], roles: [], countries: [], employers: [], speaks: false, year: null },
};

function place(options: Partial<Options>, more: object = {}) {
  return {
    report: SAMPLE_REPORT,
    url: 'https://gazette.example/cable',
    private: false,
    options: { ...DEFAULTS, ...options },
    ...more,
  };
}

beforeEach(async () => {
  allowed = true;
  asked.length = 0;
  await forgetLookups();
  await memoryStore.forgetAll();
});

describe('LookupHost', () => {
  const start = async () => {
    const host = new LookupHost(() => undefined, new AbortController().signal);
    await vi.waitFor(() => expect(host.snapshot.allowed).toBe(allowed));
    return host;
  };
  const found = (host: InstanceType<typeof LookupHost>) =>
    vi.waitFor(() => expect(host.snapshot.results.get(SUBJECT.id)).toMatchObject({ state: 'found' }));

  it('asks nothing while look-ups are off, whatever is clicked', async () => {
    const host = await start();
    host.follow(place({}));
    host.lookUp(SUBJECT);
    host.choose(SUBJECT, 'Harbour Company');
    expect(host.snapshot).toMatchObject({ mode: 'off', requests: [] });
    expect(asked).toEqual([]);
  });

  it('asks nothing without the permission', async () => {
    allowed = false;
    const host = await start();
    host.follow(place({ 'lookups.mode': 'all' }));
    host.lookUp(SUBJECT);
    expect(asked).toEqual([]);
    await host.allow();
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  });

  it('asks on a click, and writes down what it asked', async () => {
    const host = await start();
    host.follow(place({ 'lookups.mode': 'click' }));
    expect(asked).toEqual([]);
    host.lookUp(SUBJECT);
    await found(host);
    await vi.waitFor(async () => expect((await loadRequests()).total).toBeGreaterThanOrEqual(2));
    expect(host.snapshot.requests).toHaveLength(asked.length);
    expect(await (await database()).count('lookups')).toBeGreaterThan(0);
  });

  it('asks for all that a whole report names', async () => {
    const host = await start();
    host.follow(place({ 'lookups.mode': 'all' }, { report: null }));
    expect(asked).toEqual([]);
    host.follow(place({ 'lookups.mode': 'all' }));
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  });

  it('keeps nothing of a private window', async () => {
    const host = await start();
    host.follow(place({ 'lookups.mode': 'click' }, { private: true }));
    const title = 'Harbour (film)';
    host.lookUp({ ...SUBJECT, name: title });
    await found(host);
    expect(host.snapshot.requests.map(({ about }) => about)).toContain(title);
    // Tests before this one may still be writing: what counts is that nothing of this one is there.
    const { requests } = await loadRequests();
    expect(requests.map(({ about }) => about)).not.toContain(title);
    expect(await (await database()).get('lookups', `page/en/${title}`)).toBeUndefined();
  });
});

describe('MemoryHost', () => {
  const ON = { 'memory.on': true };
  const start = () => {
    const recalled = vi.fn();
    return { recalled, host: new MemoryHost(recalled, new AbortController().signal) };
  };
  const count = async () => (await memoryStore.size()).articles;

  it('keeps nothing while it is off', async () => {
    const { host } = start();
    await host.follow(place({}));
    expect(await count()).toBe(0);
  });

  it('keeps whole reports', async () => {
    const { host } = start();
    await host.follow(place(ON, { report: null }));
    expect(await count()).toBe(0);
    await host.follow(place(ON));
    expect(await count()).toBe(1);
  });

  it('neither keeps nor tells anything in a private window', async () => {
    const { host, recalled } = start();
    await host.follow(place(ON, { url: 'https://gazette.example/first' }));
    recalled.mockClear();
    await host.follow(place(ON, { private: true }));
    expect(await count()).toBe(1);
    expect(recalled.mock.calls.every(([told]) => told.size === 0)).toBe(true);
    expect(await host.appearances(['person:ana ferrer'])).toEqual([]);
  });

  it('tells who was in other articles', async () => {
    const { host, recalled } = start();
    await host.follow(place(ON, { url: 'https://gazette.example/first' }));
    await host.follow(place(ON));
    const told: Map<string, unknown> = recalled.mock.lastCall![0];
    expect(told.size).toBeGreaterThan(0);
    const [key] = told.keys();
    expect(await host.appearances([key!])).toMatchObject([
      { article: { url: 'https://gazette.example/first' } },
    ]);
  });

  it('forgets what is older than the reader wants', async () => {
    await memoryStore.put({
      url: 'https://gazette.example/old',
      site: 'gazette.example',
      title: 'Old',
      outlet: null,
      published: null,
      read: Date.now() - 8 * 86_400_000,
      subjects: [],
    });
    const { host } = start();
    await host.follow(place({ ...ON, 'memory.days': 30 }));
    expect(await count()).toBe(2);
    await host.follow(place({ ...ON, 'memory.days': 7 }));
    expect((await memoryStore.all()).map(({ url }) => url)).toEqual(['https://gazette.example/cable']);
  });
});
