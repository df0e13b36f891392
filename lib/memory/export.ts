import type { ReadArticle } from './types.ts';

const SCHEMA_NAME = 'backgrounder-memory/1';

/** The reading memory as a file, last read first. */
export function writeMemory(articles: readonly ReadArticle[]): string {
  const sorted = articles.toSorted((a, b) => b.read - a.read);
  const written = sorted.map(({ read, subjects, ...article }) => ({
    ...article,
    read: new Date(read).toISOString(),
    subjects: subjects.map(({ keys: _, ...subject }) => subject),
  }));
  return `${JSON.stringify({ schema: SCHEMA_NAME, articles: written }, null, 2)}\n`;
}
