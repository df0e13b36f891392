import type { Analyser } from '../types.ts';

/** Not made yet. */
export const history: Analyser<'history'> = {
  kind: 'history',
  needs: ['entities'],
  run: () => ({ findings: [] }),
};
