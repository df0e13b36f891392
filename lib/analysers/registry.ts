import type { FindingKind } from '../report/types.ts';
import { entities } from './entities/index.ts';
import { history } from './history/index.ts';
import { quotes } from './quotes/index.ts';
import { sources } from './sources/index.ts';
import { tags } from './tags/index.ts';
import type { Analyser } from './types.ts';

/**
 * Every analyser, in the order they run: each comes after those it needs.
 * Options, panel sections and exports derive from this list.
 */
export const ANALYSERS = [entities, sources, quotes, history, tags] as const satisfies readonly Analyser[];

/** `wanted` and all that these lists need, in registry order. */
export function withNeeds(wanted: readonly FindingKind[]): FindingKind[] {
  const kinds = new Set(wanted);
  for (const analyser of ANALYSERS.toReversed()) {
    if (kinds.has(analyser.kind)) for (const need of analyser.needs) kinds.add(need);
  }
  return ANALYSERS.map((analyser) => analyser.kind).filter((kind) => kinds.has(kind));
}

/** The names of all lists, in registry order. */
export const FINDING_KINDS: readonly FindingKind[] = ANALYSERS.map((analyser) => analyser.kind);
