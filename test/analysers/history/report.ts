import { history } from '../../../lib/analysers/history/index.ts';
import { articleFromText } from '../../../lib/article/plain-text.ts';
import type { EventIndex } from '../../../lib/knowledge/events/index.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import type { HistoricalReference } from '../../../lib/report/types.ts';
import { readText } from '../../../lib/text/document.ts';
import { SOME_EVENTS } from './events.ts';

/** History of a plain text. */
export function historyOf(
  text: string,
  published: string | null = '2024-06-01',
  events: EventIndex | null = SOME_EVENTS,
): HistoricalReference[] {
  const article = articleFromText(text, published);
  return history.run({
    article,
    document: readText(text, article.blocks),
    knowledge: { names: null, events, glosses: null },
    options: DEFAULT_ANALYSIS,
    found: { entities: [], sources: [], quotes: [], history: [], tags: [] },
  }).findings;
}

/** 'words → title of the event', or '→ none'. */
export function links(text: string, published?: string | null): string[] {
  return historyOf(text, published).map(
    ({ evidence, event }) => `${evidence.quote} → ${event?.title ?? 'none'}`,
  );
}
