import type { ContextReport } from '../report/types.ts';
import { readText } from '../text/document.ts';

/** A stretch of the article's text, UTF-16, half-open. */
interface Span {
  start: number;
  end: number;
}

/**
 * The sentences that a tag stands in: those with a mention of it, those of its summary, and those that name one of its
 * entities. In text order; empty where there is no such tag.
 */
export function sentencesOf(report: ContextReport, id: string): Span[] {
  const tag = report.tags.find((candidate) => candidate.id === id);
  if (!tag) return [];
  const named = report.entities.filter((entity) => tag.entities.includes(entity.id));
  const spans = [...tag.summary, ...(tag.mentions ?? []), ...named.flatMap(({ mentions }) => mentions)];
  const { sentences } = readText(report.article.text, report.article.blocks);
  return sentences.filter((sentence) => isWithin(sentence, spans)).map(({ start, end }) => ({ start, end }));
}

/** Whether a span shares a letter with one of others. */
export function isWithin({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < end && other.end > start);
}
