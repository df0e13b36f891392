import { describe, expect, it } from 'vitest';
import { MAX_AGE } from '../../lib/lookups/cache.ts';
import { LookupClient } from '../../lib/lookups/client.ts';
import { lookUp, lookUpAll, lookUpChosen, titleOf } from '../../lib/lookups/lookup.ts';
import type { LookupResult, Subject } from '../../lib/lookups/types.ts';
import { encyclopedia } from './encyclopedia.ts';
import { json, NEVER, network, type Server } from './network.ts';

const TOLD = { names: [], roles: [], countries: [], employers: [], speaks: true, year: 2025 };

function subject(name: string, kind: Subject['kind'], told: Partial<Subject['told']> = {}): Subject {
  return { id: name, kind, name, title: null, told: { ...TOLD, names: [name], ...told } };
}

const FERRER = subject('Ana Ferrer', 'person', {
  roles: ['Spanish Fisheries Minister'],
  countries: ['Spain'],
});
const DOYLE = subject('John Doyle', 'person', { roles: ['harbour master'], countries: ['Ireland'] });
const COMPANY = subject('Harbour Company', 'organization');

function start(server: Server = encyclopedia) {
  const net = network(server);
  const results = new Map<string, LookupResult>();
  const history: string[] = [];
  const tell = (id: string, result: LookupResult) => {
    results.set(id, result);
    history.push(`${id}: ${result.state}`);
  };
  return { net, client: new LookupClient(net.ports), results, history, tell };
}

describe('lookUp', () => {
  it('shows a page with text, date, licence and facts', async () => {
    const { client, results, tell, history } = start();
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(history).toEqual(['Ana Ferrer: waiting', 'Ana Ferrer: found', 'Ana Ferrer: found']);
    expect(results.get('Ana Ferrer')).toMatchObject({
      state: 'found',
      agreed: ['name', 'role', 'country'],
      chosen: false,
      page: {
        title: 'Ana Ferrer',
        revised: '2025-03-01T00:00:00Z',
        license: { text: 'Test licence', url: 'https://licence.example/by' },
        item: 'Q900001',
      },
      item: {
        human: true,
        facts: [
          { property: 'position', values: [{ text: 'minister of fisheries', from: 2020, to: null }] },
          { property: 'citizenship', values: [{ text: 'Spain' }] },
          { property: 'born', values: [{ text: 'May 4, 1970' }] },
        ],
      },
    });
  });

  it('follows a redirect, whose name counts as a name of the page', async () => {
    const { client, results, tell } = start();
    const full = {
      ...FERRER,
      id: 'f',
      name: 'Ana Ferrer Ruiz',
      told: { ...FERRER.told, names: ['Ana Ferrer Ruiz'] },
    };
    await lookUp(client, 'en', full, tell, NEVER);
    expect(results.get('f')).toMatchObject({
      state: 'found',
      page: { title: 'Ana Ferrer', from: ['Ana Ferrer Ruiz'] },
    });
  });

  it('offers a choice where only the name agrees', async () => {
    const { client, results, tell } = start();
    await lookUp(client, 'en', DOYLE, tell, NEVER);
    expect(results.get('John Doyle')).toMatchObject({
      state: 'choice',
      why: 'unsure',
      candidates: [{ title: 'John Doyle' }],
    });
  });

  it('offers what a disambiguation page names', async () => {
    const { client, results, tell } = start();
    await lookUp(client, 'en', subject('Harbour', 'organization'), tell, NEVER);
    expect(results.get('Harbour')).toEqual({
      state: 'choice',
      why: 'several',
      candidates: [
        { title: 'Harbour (film)', text: 'Harbour is a 1991 film.' },
        { title: 'Harbour Company', text: 'The Harbour Company runs ferries.' },
      ],
      open: false,
    });
  });

  it('searches where there is no page, and says so where nothing is found', async () => {
    const { client, results, tell } = start();
    await lookUp(client, 'en', subject('Ferrer Shipping', 'organization'), tell, NEVER);
    expect(results.get('Ferrer Shipping')).toMatchObject({ state: 'choice', why: 'not-found' });
    await lookUp(client, 'en', subject('Zzyzx', 'place'), tell, NEVER);
    expect(results.get('Zzyzx')).toEqual({ state: 'none' });
  });

  it('shows the page that the reader chose, and says that they did', async () => {
    const { client, results, tell } = start();
    await lookUpChosen(client, 'en', DOYLE, 'John Doyle', tell, NEVER);
    expect(results.get('John Doyle')).toMatchObject({
      state: 'found',
      chosen: true,
      agreed: ['name', 'country'],
    });
  });

  it('shows the page without facts where Wikidata does not answer', async () => {
    const { client, results, tell } = start((url) =>
      url.host === 'www.wikidata.org' ? 'dead' : encyclopedia(url),
    );
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(results.get('Ana Ferrer')).toMatchObject({
      state: 'found',
      item: null,
      agreed: ['name', 'role', 'country'],
    });
  });

  it('says what is wrong where Wikipedia does not answer', async () => {
    const { client, results, tell } = start(() => 'dead');
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(results.get('Ana Ferrer')).toEqual({ state: 'failed', problem: 'offline', until: null });
  });

  it('takes an answer of another shape for a page that is not there', async () => {
    const { client, results, tell } = start(() => json({ query: [1, 'two', { pages: 3 }] }));
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(results.get('Ana Ferrer')).toEqual({ state: 'none' });
  });
});

describe('what is kept', () => {
  it('is not asked for again', async () => {
    const { net, client, tell } = start();
    await lookUp(client, 'en', FERRER, tell, NEVER);
    const before = net.asked.length;
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(before).toBe(3);
    expect(net.asked).toHaveLength(before);
  });

  it('holds for one edition', async () => {
    const { net, client, tell } = start();
    await lookUp(client, 'en', FERRER, tell, NEVER);
    await lookUp(client, 'de', FERRER, tell, NEVER);
    expect(net.asked.map(({ url }) => url.host)).toContain('de.wikipedia.org');
  });

  it('is asked for anew when it is old', async () => {
    const { net, client, tell } = start();
    await lookUp(client, 'en', FERRER, tell, NEVER);
    net.pass(MAX_AGE);
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(net.asked).toHaveLength(6);
  });

  it('is shown with its date where it is old and asking fails', async () => {
    let dead = false;
    const { net, client, results, tell } = start((url) => (dead ? 'dead' : encyclopedia(url)));
    await lookUp(client, 'en', FERRER, tell, NEVER);
    const { now } = net.ports;
    const first = now();
    net.pass(MAX_AGE);
    dead = true;
    await lookUp(client, 'en', FERRER, tell, NEVER);
    expect(results.get('Ana Ferrer')).toMatchObject({
      state: 'found',
      stale: true,
      page: { fetched: first },
    });
  });
});

describe('lookUpAll', () => {
  it('asks for all pages with one request, for all facts with two', async () => {
    const { net, client, results, tell } = start();
    await lookUpAll(client, 'en', [FERRER, DOYLE, COMPANY], tell, NEVER);
    expect(net.asked.map(({ url }) => url.searchParams.get('titles') ?? url.searchParams.get('ids'))).toEqual(
      ['Ana Ferrer|John Doyle|Harbour Company', 'Q900001|Q900002|Q900003', 'Q900010|Q29'],
    );
    expect([...results.values()].map(({ state }) => state)).toEqual(['found', 'choice', 'found']);
  });

  it('leaves searching to a click', async () => {
    const { net, client, results, tell } = start();
    await lookUpAll(
      client,
      'en',
      [subject('Harbour', 'organization'), subject('Zzyzx', 'place')],
      tell,
      NEVER,
    );
    expect(net.asked).toHaveLength(1);
    expect([...results.values()]).toEqual([
      { state: 'choice', why: 'several', candidates: [], open: true },
      { state: 'choice', why: 'not-found', candidates: [], open: true },
    ]);
  });

  it('shows what came before the server stopped', async () => {
    let left = 1;
    const { client, results, tell } = start((url) => (left-- > 0 ? encyclopedia(url) : 'dead'));
    await lookUpAll(client, 'en', [FERRER], tell, NEVER);
    await lookUpAll(client, 'en', [COMPANY], tell, NEVER);
    expect(results.get('Ana Ferrer')).toMatchObject({ state: 'found', item: null });
    expect(results.get('Harbour Company')).toMatchObject({ state: 'failed', problem: 'offline' });
  });

  it('asks for twenty pages at a time', async () => {
    const { net, client, tell } = start();
    const many = Array.from({ length: 41 }, (_, i) => subject(`Nobody ${i}`, 'place'));
    await lookUpAll(client, 'en', many, tell, NEVER);
    expect(net.asked).toHaveLength(3);
  });
});

describe('titleOf', () => {
  it('is the exact title in the English edition, the name in others', () => {
    const event = { ...subject('Storming of the fort', 'event'), title: 'Storming of Fort Vale' };
    expect(titleOf(event, 'en')).toBe('Storming of Fort Vale');
    expect(titleOf(event, 'fr')).toBe('Storming of the fort');
  });

  it('has no mark that a title may not hold', () => {
    expect(titleOf(subject('A|B [C] #1', 'other'), 'en')).toBe('A B C 1');
  });
});
