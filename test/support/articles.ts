import { articleFromText, pageOfText } from '../../lib/article/plain-text.ts';
import type { Knowledge } from '../../lib/knowledge/types.ts';
import { DEFAULT_ANALYSIS } from '../../lib/options/analysis.ts';
import { analyze } from '../../lib/report/analyze.ts';
import type { ContextReport, FindingKind } from '../../lib/report/types.ts';

/** Nothing loaded: every analyser must work without its data file. */
export const NO_KNOWLEDGE: Knowledge = { names: null, events: null, glosses: null };

/** The report on a plain text, without data files unless given. */
export function reportOn(
  text: string,
  setup: { published?: string; only?: FindingKind[]; knowledge?: Knowledge } = {},
): ContextReport {
  return analyze(articleFromText(text, setup.published ?? null), pageOfText(null, text), {
    knowledge: setup.knowledge ?? NO_KNOWLEDGE,
    options: DEFAULT_ANALYSIS,
    ...(setup.only ? { only: setup.only } : {}),
  });
}
