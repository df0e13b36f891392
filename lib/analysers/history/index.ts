import type { HistoricalReference } from '../../report/types.ts';
import { evidence } from '../../text/evidence.ts';
import type { Analyser, AnalysisInput } from '../types.ts';
import { findAnchor } from './anchor.ts';
import { findTimes } from './find/index.ts';
import type { TimeReference } from './find/rule.ts';
import { isHistorical } from './historical.ts';

/** Finds the article's references to the past, resolves their times and names the events they mean. */
export const history: Analyser<'history'> = { kind: 'history', needs: ['entities'], run };

function run({ article, document, options }: AnalysisInput): { findings: HistoricalReference[] } {
  const anchor = findAnchor(article.published, document.text);
  const times = findTimes(document, anchor).filter((time) =>
    isHistorical(time, anchor, options.historyYears),
  );
  return { findings: times.map((time, index) => finding(time, index, document.text)) };
}

function finding(time: TimeReference, index: number, text: string): HistoricalReference {
  return {
    id: `h${index + 1}`,
    rule: time.rule,
    confidence: 0.9,
    evidence: evidence(text, time.start, time.end),
    kind: time.kind,
    from: time.from,
    to: time.to,
    working: time.working,
    event: null,
    candidates: [],
    why: [],
  };
}
