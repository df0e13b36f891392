import type { Analyser } from '../types.ts';

/** Not made yet. */
export const quotes: Analyser<'quotes'> = {
  kind: 'quotes',
  needs: ['entities'],
  run: () => ({ findings: [] }),
};
