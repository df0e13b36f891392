import type { FindingKind } from '../report/types.ts';

const ORDER = { entities: 1, sources: 2, quotes: 3, history: 4, tags: 5 } as const satisfies Record<
  FindingKind,
  number
>;

/**
 * The lists in the order the analysers make them; the registry itself would bring every analyser into the panel's own
 * script. A test compares the two.
 */
export const FINDING_KINDS = Object.keys(ORDER) as FindingKind[];
