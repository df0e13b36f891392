import { FINDING_KINDS } from '../analysers/settings.ts';
import type { AnalysisOptions, OwnContext } from '../analysers/types.ts';
import type { Bars } from '../panel/view/possible.ts';
import type { FindingKind } from '../report/types.ts';
import type { Options } from './schema.ts';

/** What the options ask of an analysis. */
export interface AnalysisRequest {
  options: AnalysisOptions;
  /** The lists that are wanted, in registry order. */
  only: FindingKind[];
}

export function requestOf(options: Options): AnalysisRequest {
  return {
    options: { historyYears: options['history.years'], tagCount: options['tags.count'] },
    only: FINDING_KINDS.filter((kind) => options[`${kind}.on`]),
  };
}

/** The least confidence of each list. */
export function barsOf(options: Options): Bars {
  return Object.fromEntries(FINDING_KINDS.map((kind) => [kind, options[`${kind}.minimum`]])) as Bars;
}

/** A word that changes whenever an analysis would come out otherwise: reports made with another are not shown again. */
export function madeWith(options: Options, own: OwnContext): string {
  let hash = 0;
  for (const unit of JSON.stringify([requestOf(options), own]))
    hash = (Math.imul(hash, 31) + unit.codePointAt(0)!) | 0;
  return hash.toString(36);
}
