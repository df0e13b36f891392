import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore as memory } from '../../lib/platform/memory-store.ts';
import { article, remembered } from '../memory/articles.ts';

const ANA = ['person:ana ferrer'];
const HERE = 'https://gazette.example/0';

const quoted = (words: string, role: string) =>
  remembered('Ana Ferrer', { role, said: [{ type: 'direct', act: 'said', parts: [words] }] });

beforeEach(async () => {
  await memory.forgetAll();
  await memory.put(article(1, { subjects: [quoted('We will fish.', 'a candidate')], title: 'Boats out' }));
  await memory.put(article(2, { subjects: [quoted('No more fish.', 'the minister'), remembered('Jo Poe')] }));
  await memory.put(
    article(3, { url: 'https://herald.example/3', site: 'herald.example', subjects: [remembered('Jo Poe')] }),
  );
});

const titles = async (words: string[]) => (await memory.search(words, 10)).map(({ title }) => title);

describe('alsoIn', () => {
  it('counts the other articles of each subject', async () => {
    const counts = await memory.alsoIn([ANA, ['person:jo poe'], ['person:nobody'], []], HERE);
    expect(counts.map(({ count }) => count)).toEqual([2, 2, 0, 0]);
  });

  it('does not count the article that asks', async () => {
    expect(await memory.alsoIn([ANA], 'https://gazette.example/2')).toEqual([{ count: 1, more: false }]);
  });

  it('counts an article once, by whichever key it is found', async () => {
    await memory.put(
      article(4, { subjects: [remembered('MF', { keys: ['organization:mf', 'organization:fish'] })] }),
    );
    expect(await memory.alsoIn([['organization:mf', 'organization:fish']], HERE)).toEqual([
      { count: 1, more: false },
    ]);
  });

  it('does not take the beginning of a key for the key', async () => {
    expect(await memory.alsoIn([['person:ana']], HERE)).toEqual([{ count: 0, more: false }]);
  });

  it('stops counting at fifty', async () => {
    for (let i = 10; i < 70; i++) await memory.put(article(i, { subjects: [remembered('Ana Ferrer')] }));
    expect(await memory.alsoIn([ANA], HERE)).toEqual([{ count: 50, more: true }]);
  });
});

describe('appearances', () => {
  it('tell what somebody was and said then, last read first', async () => {
    const found = await memory.appearances(ANA, HERE, 5);
    expect(found.map(({ role, said, article: { read } }) => [read, role, said[0]?.parts])).toEqual([
      [2_000, 'the minister', ['No more fish.']],
      [1_000, 'a candidate', ['We will fish.']],
    ]);
  });

  it('are no more than asked for', async () => {
    expect(await memory.appearances(ANA, HERE, 1)).toHaveLength(1);
  });
});

describe('search', () => {
  it('finds articles with all words, the last one as a beginning', async () => {
    expect(await titles(['fish'])).toEqual(['Story 2', 'Boats out']);
    expect(await titles(['ferrer', 'boa'])).toEqual(['Boats out']);
    expect(await titles(['boa', 'ferrer'])).toEqual([]);
    expect(await titles(['whale'])).toEqual([]);
  });

  it('gives what was read last where no word is given', async () => {
    expect(await titles([])).toEqual(['Story 3', 'Story 2', 'Boats out']);
  });
});

describe('forgetting', () => {
  const count = async () => (await memory.size()).articles;

  it('takes one article, and what it told, out', async () => {
    await memory.forget('https://gazette.example/1');
    expect(await count()).toBe(2);
    expect(await memory.alsoIn([ANA], HERE)).toEqual([{ count: 1, more: false }]);
  });

  it('takes a site out', async () => {
    expect(await memory.forgetSite('gazette.example')).toBe(2);
    expect((await memory.all()).map(({ site }) => site)).toEqual(['herald.example']);
    expect(await memory.alsoIn([ANA], HERE)).toEqual([{ count: 0, more: false }]);
  });

  it('takes out what was read before a time', async () => {
    expect(await memory.forgetBefore(2_000)).toBe(1);
    expect(await count()).toBe(2);
  });

  it('takes all out', async () => {
    await memory.forgetAll();
    expect(await memory.size()).toEqual({ articles: 0, sites: [], oldest: null });
    expect(await memory.alsoIn([ANA], HERE)).toEqual([{ count: 0, more: false }]);
  });

  it('is nothing where there is nothing', async () => {
    await memory.forget('https://nowhere.example/');
    expect(await memory.forgetSite('nowhere.example')).toBe(0);
    expect(await count()).toBe(3);
  });
});

it('replaces an article that is read again', async () => {
  await memory.put(article(1, { read: 9_000, subjects: [remembered('Jo Poe')] }));
  const [ana, jo] = await memory.alsoIn([ANA, ['person:jo poe']], HERE);
  expect([ana?.count, jo?.count]).toEqual([1, 3]);
  expect((await memory.size()).articles).toBe(3);
});

it('says how much it holds of which sites', async () => {
  expect(await memory.size()).toEqual({
    articles: 3,
    sites: [
      { site: 'gazette.example', articles: 2 },
      { site: 'herald.example', articles: 1 },
    ],
    oldest: 1_000,
  });
});
