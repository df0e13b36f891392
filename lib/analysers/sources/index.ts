import type { Analyser } from '../types.ts';
import { ledgerOf } from './ledger.ts';
import { unquotedPeople } from './unquoted.ts';

/** The sourcing ledger: everybody and everything that the story attributes something to. */
export const sources: Analyser<'sources'> = {
  kind: 'sources',
  needs: ['entities'],
  run({ document, article, found }) {
    const ledger = ledgerOf(document, article, found.entities);
    return {
      findings: ledger.sources,
      anonymousMinimum: ledger.anonymousMinimum,
      unquoted: unquotedPeople(found.entities, ledger.sources, article),
    };
  },
};
