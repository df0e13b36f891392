import type { EventIndex } from '../../knowledge/events/index.ts';
import type { HistoricalEvent, HistoricalReference } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import { evidence } from '../../text/evidence.ts';
import type { LinkedReference } from './link/index.ts';
import type { Scored } from './link/score.ts';

/**
 * The references as the report has them.
 * @param size how many events of the index are not the reader's own
 */
export function toFindings(
  document: TextDocument,
  references: readonly LinkedReference[],
  index: EventIndex | null,
  size: number = Number.POSITIVE_INFINITY,
): HistoricalReference[] {
  return references.map(({ time, event, candidates }, i) => ({
    id: `h${i + 1}`,
    rule: time.rule,
    confidence: confidenceOf(time.kind, event),
    evidence: evidence(document.text, time.start, time.end),
    kind: time.kind,
    from: time.from,
    to: time.to,
    working: time.working,
    event: event && index ? toEvent(index, event, size) : null,
    candidates: index ? candidates.map((candidate) => toEvent(index, candidate, size)) : [],
    why: event?.why ?? [],
    ...(event && event.number >= size ? { own: true as const } : {}),
  }));
}

/** A score of this size leaves no doubt. */
const SURE = 6;

function confidenceOf(kind: HistoricalReference['kind'], event: Scored | null): number {
  if (event) return kind === 'named-event' ? 0.95 : Math.min(0.97, 0.6 + (0.37 * event.score) / SURE);
  return kind === 'ago' ? 0.75 : 0.9;
}

function toEvent(index: EventIndex, scored: Scored, size: number): HistoricalEvent {
  const event = index.event(scored.number);
  return {
    id: event.id,
    title: event.title,
    from: event.from.year,
    to: event.to?.year ?? event.from.year,
    places: [...event.places],
    summary: event.summary,
    wikipedia: event.wikipedia,
    score: Math.round(scored.score * 100) / 100,
    ...(scored.number >= size ? { own: true as const } : {}),
  };
}
