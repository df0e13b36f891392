import { describe, expect, it } from 'vitest';
import { LookupClient } from '../../lib/lookups/client.ts';
import { LookupDesk } from '../../lib/lookups/desk.ts';
import { subjectOfEntity, subjectOfEvent, subjectsOf } from '../../lib/lookups/subjects.ts';
import type { Subject } from '../../lib/lookups/types.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { encyclopedia } from './encyclopedia.ts';
import { network } from './network.ts';

const COMPANY: Subject = {
  id: 'organization/Harbour Company',
  kind: 'organization',
  name: 'Harbour Company',
  title: null,
  told: { names: [], roles: [], countries: [], employers: [], speaks: false, year: null },
};

function start() {
  const net = network(encyclopedia);
  let changes = 0;
  const desk = new LookupDesk(new LookupClient(net.ports), 'en', () => {
    changes += 1;
  });
  const state = () => desk.results.get(COMPANY.id)?.state;
  return { net, desk, state, changes: () => changes };
}

describe('LookupDesk', () => {
  it('says that it waits, then what it found', async () => {
    const { desk, state, changes } = start();
    const done = desk.lookUp(COMPANY);
    expect(state()).toBe('waiting');
    await done;
    expect(state()).toBe('found');
    expect(changes()).toBe(3);
  });

  it('looks up only what nothing is known of', async () => {
    const { net, desk } = start();
    await desk.lookUpAll([COMPANY]);
    const before = net.asked.length;
    await desk.lookUpAll([COMPANY]);
    expect(net.asked).toHaveLength(before);
  });

  it('hears no more of an article that has gone', async () => {
    const { desk, state } = start();
    desk.turnTo('https://a.example/', 'en');
    const done = desk.lookUp(COMPANY);
    desk.turnTo('https://b.example/', 'en');
    await done;
    expect(state()).toBeUndefined();
  });

  it('has what was found when the article comes back, and not what was waited for', async () => {
    const { desk, state } = start();
    desk.turnTo('https://a.example/', 'en');
    await desk.lookUp(COMPANY);
    const other = { ...COMPANY, id: 'other' };
    const done = desk.lookUp(other);
    desk.turnTo('https://b.example/', 'en');
    expect(state()).toBeUndefined();
    desk.turnTo('https://a.example/', 'en');
    await done;
    expect(state()).toBe('found');
    expect(desk.results.has('other')).toBe(false);
  });

  it('forgets all of it for another edition, or when it is cleared', async () => {
    const { desk, state } = start();
    desk.turnTo('https://a.example/', 'en');
    await desk.lookUp(COMPANY);
    desk.turnTo('https://a.example/', 'de');
    expect(state()).toBeUndefined();
    await desk.lookUp(COMPANY);
    desk.clear();
    desk.turnTo('https://a.example/', 'de');
    expect(state()).toBeUndefined();
  });

  it('lets the choice be made anew', async () => {
    const { desk, state } = start();
    await desk.lookUp(COMPANY);
    desk.reopen(COMPANY);
    expect(state()).toBe('choice');
    await desk.choose(COMPANY, 'Harbour Company');
    expect(desk.results.get(COMPANY.id)).toMatchObject({ state: 'found', chosen: true });
  });
});

describe('subjects', () => {
  it('carry what the article tells of a person', () => {
    const person = SAMPLE_REPORT.entities.find(({ kind, role }) => kind === 'person' && role !== null)!;
    const { name, told } = subjectOfEntity(SAMPLE_REPORT, person);
    expect(name).toBe(person.name);
    expect(told.names).toContain(person.name);
    expect(told.roles).toContain(person.role!.quote);
    expect(told.year).toBe(Number(SAMPLE_REPORT.article.published!.slice(0, 4)));
  });

  it('are events only where one is meant for sure', () => {
    const meant = SAMPLE_REPORT.history.find(({ event }) => event !== null)!;
    expect(subjectOfEvent(meant)).toMatchObject({ kind: 'event', title: meant.event!.wikipedia });
    expect(subjectOfEvent({ ...meant, event: null })).toBeNull();
  });

  it('are each told once, without those of a single name', () => {
    const [person] = SAMPLE_REPORT.entities.filter(({ kind }) => kind === 'person');
    const entities = [person!, { ...person!, id: 'x' }, { ...person!, id: 'y', name: 'Smith' }];
    const ids = subjectsOf({ ...SAMPLE_REPORT, entities, history: [] }).map(({ id }) => id);
    expect(ids).toEqual([`person/${person!.name}`]);
  });
});
