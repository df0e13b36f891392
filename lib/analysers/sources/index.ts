import type { Analyser } from '../types.ts';

/** Not made yet. */
export const sources: Analyser<'sources'> = {
  kind: 'sources',
  needs: ['entities'],
  run: () => ({ findings: [] }),
};
