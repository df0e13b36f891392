import type { ReadArticle, RememberedSubject } from '../../lib/memory/types.ts';

export function remembered(name: string, changes: Partial<RememberedSubject> = {}): RememberedSubject {
  return { keys: [`person:${name.toLowerCase()}`], kind: 'person', name, role: null, said: [], ...changes };
}

export function article(id: number, changes: Partial<ReadArticle> = {}): ReadArticle {
  return {
    url: `https://gazette.example/${id}`,
    site: 'gazette.example',
    title: `Story ${id}`,
    outlet: 'The Gazette',
    published: null,
    read: id * 1_000,
    subjects: [],
    ...changes,
  };
}
