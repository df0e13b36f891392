import type { Analyser } from '../types.ts';

/** What the article is about. */
export const tags: Analyser<'tags'> = {
  kind: 'tags',
  needs: ['entities'],
  run: () => ({ findings: [] }),
};
