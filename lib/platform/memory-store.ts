import type { IDBPTransaction } from 'idb';
import type { Memory } from '../memory/ports.ts';
import { wordsOf } from '../memory/search-words.ts';
import type { AlsoIn, Appearance, MemorySize, ReadArticle } from '../memory/types.ts';
import { database, type MentionKey, type StoredArticle, type Tables } from './database.ts';

/** Counting ends here: 'in more than 50 articles' says enough. */
const MOST_COUNTED = 50;

type Writing = IDBPTransaction<Tables, ['articles', 'mentions'], 'readwrite'>;

/** The reading memory in the browser's database. */
export const memoryStore: Memory = {
  async put(article) {
    const writing = (await database()).transaction(['articles', 'mentions'], 'readwrite');
    await remove(writing, article.url);
    const mentions = writing.objectStore('mentions');
    await Promise.all([
      writing.objectStore('articles').put({ ...article, words: wordsOf(article) }),
      ...mentionsOf(article).map((key) => mentions.put(0, key)),
      writing.done,
    ]);
  },

  async alsoIn(subjects, except) {
    const mentions = (await database()).transaction('mentions').store;
    const counted = subjects.map(async (keys): Promise<AlsoIn> => {
      const found = await Promise.all(keys.map((key) => mentions.getAllKeys(withKey(key), MOST_COUNTED + 2)));
      const { size } = new Set(addresses(found, except));
      return { count: Math.min(size, MOST_COUNTED), more: size > MOST_COUNTED };
    });
    return Promise.all(counted);
  },

  async appearances(keys, except, limit) {
    const reading = (await database()).transaction(['articles', 'mentions']);
    const mentions = reading.objectStore('mentions');
    const found = await Promise.all(keys.map((key) => mentions.getAllKeys(withKey(key), limit + 1)));
    const urls = [...new Set(addresses(found, except))].slice(0, limit);
    const articles = await Promise.all(urls.map((url) => reading.objectStore('articles').get(url)));
    return articles.flatMap((article) => (article ? appearance(article, keys) : []));
  },

  async search(words, limit) {
    const db = await database();
    if (words.length === 0) return (await lastRead(limit)).map(bare);
    const reading = db.transaction('articles').store;
    const index = reading.index('words');
    const lists = await Promise.all(
      words.map((word, i) => index.getAllKeys(matching(word, i === words.length - 1))),
    );
    const [first, ...others] = lists.map((urls) => new Set(urls)).toSorted((a, b) => a.size - b.size);
    const urls = [...first!].filter((url) => others.every((set) => set.has(url)));
    const articles = await Promise.all(urls.map((url) => reading.get(url)));
    return articles
      .flatMap((article) => (article ? [bare(article)] : []))
      .toSorted((a, b) => b.read - a.read)
      .slice(0, limit);
  },

  async size(): Promise<MemorySize> {
    const reading = (await database()).transaction('articles').store;
    const counts = new Map<string, number>();
    for await (const { key } of reading.index('site').iterate(null, 'next')) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const sites = [...counts].map(([site, articles]) => ({ site, articles }));
    const oldest = await reading.index('read').openKeyCursor();
    return {
      articles: await reading.count(),
      sites: sites.toSorted((a, b) => b.articles - a.articles || a.site.localeCompare(b.site)),
      oldest: oldest?.key ?? null,
    };
  },

  async all() {
    return (await (await database()).getAll('articles')).map(bare);
  },

  forget: (url) => forgetEach(async () => [url]).then(() => undefined),
  forgetSite: (site) =>
    forgetEach((writing) => writing.objectStore('articles').index('site').getAllKeys(site)),
  forgetBefore: (time) =>
    forgetEach((writing) =>
      writing.objectStore('articles').index('read').getAllKeys(IDBKeyRange.upperBound(time, true)),
    ),

  async forgetAll() {
    const writing = (await database()).transaction(['articles', 'mentions'], 'readwrite');
    await Promise.all([
      writing.objectStore('articles').clear(),
      writing.objectStore('mentions').clear(),
      writing.done,
    ]);
  },
};

async function forgetEach(find: (writing: Writing) => Promise<string[]>): Promise<number> {
  const writing = (await database()).transaction(['articles', 'mentions'], 'readwrite');
  const urls = await find(writing);
  for (const url of urls) await remove(writing, url);
  await writing.done;
  return urls.length;
}

async function remove(writing: Writing, url: string): Promise<void> {
  const article = await writing.objectStore('articles').get(url);
  if (!article) return;
  const mentions = writing.objectStore('mentions');
  await Promise.all([
    writing.objectStore('articles').delete(url),
    ...mentionsOf(article).map((key) => mentions.delete(key)),
  ]);
}

async function lastRead(limit: number): Promise<StoredArticle[]> {
  const found: StoredArticle[] = [];
  const index = (await database()).transaction('articles').store.index('read');
  for await (const { value } of index.iterate(null, 'prev')) {
    if (found.length === limit) break;
    found.push(value);
  }
  return found;
}

function mentionsOf({ url, read, subjects }: ReadArticle): MentionKey[] {
  const keys = new Set(subjects.flatMap((subject) => subject.keys));
  return [...keys].map((key) => [key, -read, url]);
}

/** All mentions of one subject. An array is greater than any number, by the order of keys in IndexedDB. */
function withKey(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

function matching(word: string, isBeginning: boolean): IDBKeyRange {
  return isBeginning ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word);
}

function addresses(found: readonly MentionKey[][], except: string): string[] {
  const sorted = found.flat().toSorted(([, a], [, b]) => a - b);
  return sorted.map(([, , url]) => url).filter((url) => url !== except);
}

function appearance(stored: StoredArticle, keys: readonly string[]): Appearance[] {
  const { subjects, ...article } = bare(stored);
  return subjects
    .filter((subject) => subject.keys.some((key) => keys.includes(key)))
    .slice(0, 1)
    .map(({ name, role, said }) => ({ article, name, role, said }));
}

function bare({ words: _, ...article }: StoredArticle): ReadArticle {
  return article;
}
