import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept } from '../lookups/ports.ts';
import type { RequestRecord } from '../lookups/types.ts';
import type { ReadArticle } from '../memory/types.ts';

/** An article with the words by which it is found. */
export type StoredArticle = ReadArticle & { words: string[] };

/** Which subject was in which article: key of the subject, minus the time of reading, address. */
export type MentionKey = [string, number, string];

export interface Tables extends DBSchema {
  articles: {
    key: string;
    value: StoredArticle;
    indexes: { read: number; site: string; words: string };
  };
  /** Nothing but keys, so that counting reads no articles; the last read come first. */
  mentions: { key: MentionKey; value: 0 };
  lookups: { key: string; value: Kept; indexes: { at: number } };
  requests: { key: number; value: RequestRecord };
}

export type Database = IDBPDatabase<Tables>;

const NAME = 'backgrounder';
const VERSION = 1;

let opened: Promise<Database> | null = null;

/** The extension's database. @throws DOMException where the browser keeps none, as some private modes do */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

function open(): Promise<Database> {
  return openDB<Tables>(NAME, VERSION, {
    upgrade(db) {
      const articles = db.createObjectStore('articles', { keyPath: 'url' });
      articles.createIndex('read', 'read');
      articles.createIndex('site', 'site');
      articles.createIndex('words', 'words', { multiEntry: true });
      db.createObjectStore('mentions');
      db.createObjectStore('lookups').createIndex('at', 'at');
      db.createObjectStore('requests', { autoIncrement: true });
    },
    // A later version waits in another window: it goes first, and this page opens the database anew.
    blocking: (_current, _blocked, event) => close((event.target as IDBDatabase | null) ?? undefined),
    terminated: () => close(),
  });
}

function close(connection?: IDBDatabase): void {
  connection?.close();
  opened = null;
}
