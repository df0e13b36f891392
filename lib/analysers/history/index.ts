import type { EventIndex } from '../../knowledge/events/index.ts';
import type { HistoricalReference } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Analyser, AnalysisInput } from '../types.ts';
import { findAnchor } from './anchor.ts';
import { findTimes } from './find/index.ts';
import type { Anchor, TimeReference } from './find/rule.ts';
import { toFindings } from './findings.ts';
import { isHistorical } from './historical.ts';
import { linkEvents } from './link/index.ts';

/** Finds the article's references to the past, resolves their times and names the events they mean. */
export const history: Analyser<'history'> = { kind: 'history', needs: ['entities'], run };

function run({ article, document, knowledge, options }: AnalysisInput): { findings: HistoricalReference[] } {
  const anchor = findAnchor(article.published, document.text);
  const times = findTimes(document, anchor).filter((time) =>
    isHistorical(time, anchor, options.historyYears),
  );
  return {
    findings: toFindings(document, linked(times, document, knowledge.events, anchor), knowledge.events),
  };
}

function linked(
  times: TimeReference[],
  document: TextDocument,
  index: EventIndex | null,
  anchor: Anchor | null,
) {
  if (!index || document.sentences.length === 0)
    return times.map((time) => ({ time, event: null, candidates: [] }));
  return linkEvents(times, document, index, anchor);
}
