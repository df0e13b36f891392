import type { Analyser } from '../types.ts';

/** The sourcing ledger: everybody and everything that the story attributes something to. */
export const sources: Analyser<'sources'> = {
  kind: 'sources',
  needs: ['entities'],
  run() {
    return { findings: [], anonymousMinimum: 0 };
  },
};
