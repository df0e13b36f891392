import type { Analyser } from '../types.ts';

/** Not made yet. */
export const entities: Analyser<'entities'> = {
  kind: 'entities',
  needs: [],
  run: () => ({ findings: [] }),
};
