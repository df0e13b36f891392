import type { FindingKind, Findings } from '../report/types.ts';
import type { Target } from './types.ts';

const KEY: { [K in FindingKind]: (finding: Findings[K][number]) => string } = {
  entities: ({ name, kind }) => `${kind}: ${name}`,
  sources: ({ kind, name, as, evidence }) => `${kind}: ${name ?? as?.quote ?? evidence[0]?.quote ?? ''}`,
  quotes: ({ content }) => content.map(({ quote }) => quote).join(' '),
  // The same words may stand twice for different years.
  history: ({ evidence }) => `${evidence.quote} @${evidence.start}`,
  tags: ({ label }) => label,
};

/** How a finding is known again at the next visit. */
export function targetOf<K extends FindingKind>(list: K, finding: Findings[K][number]): Target {
  return { list, key: KEY[list](finding) };
}
