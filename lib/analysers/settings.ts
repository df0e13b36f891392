import type { FindingKind } from '../report/types.ts';

/** A number that an analyser can be told, between two bounds, both included. */
export interface Setting {
  from: number;
  to: number;
  step: number;
  fallback: number;
}

/**
 * What each analyser can be told, in registry order: a new one does not compile without its entry, and has its switch,
 * its least confidence and these settings on the options page. Apart from the registry, since pages that only ask need
 * no analyser.
 */
export const ANALYSER_SETTINGS = {
  entities: {},
  sources: {},
  quotes: {},
  history: { years: { from: 2, to: 100, step: 1, fallback: 2 } },
  tags: { count: { from: 1, to: 20, step: 1, fallback: 8 } },
} as const satisfies Record<FindingKind, Record<string, Setting>>;

/** The lists in the order the analysers make them. A test compares it with the registry. */
export const FINDING_KINDS = Object.keys(ANALYSER_SETTINGS) as FindingKind[];
