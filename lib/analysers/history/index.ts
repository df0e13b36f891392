import type { EventIndex } from '../../knowledge/events/index.ts';
import type { HistoricalReference } from '../../report/types.ts';
import type { Analyser, AnalysisInput } from '../types.ts';
import { findAnchor } from './anchor.ts';
import { findTimes } from './find/index.ts';
import { toFindings } from './findings.ts';
import { isHistorical } from './historical.ts';
import { type DatedText, type LinkedReference, linkEvents } from './link/index.ts';
import { withOwnEvents } from './own.ts';

/** Finds the article's references to the past, resolves their times and names the events they mean. */
export const history: Analyser<'history'> = { kind: 'history', needs: ['entities'], run };

function run({ article, document, knowledge, options, own }: AnalysisInput): {
  findings: HistoricalReference[];
} {
  const anchor = findAnchor(article.published, document.text);
  const all = findTimes(document, anchor);
  const times = all.filter((time) => isHistorical(time, anchor, options.historyYears));
  const recent = all.filter((time) => !times.includes(time));
  const index = knowledge.events && withOwnEvents(knowledge.events, own?.events ?? []);
  const references = linked({ times, recent, document, anchor }, index);
  return { findings: toFindings(document, references, index, knowledge.events?.size) };
}

function linked(text: DatedText, index: EventIndex | null): LinkedReference[] {
  if (!index || text.document.sentences.length === 0) {
    return text.times.map((time) => ({ time, event: null, candidates: [] }));
  }
  return linkEvents(text, index);
}
