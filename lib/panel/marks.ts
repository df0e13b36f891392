import type { Card, Mark, MarkKind, MarkOrder } from '../messages/marks.ts';
import type { Options } from '../options/schema.ts';
import type { ContextReport, Entity, Evidence, Finding } from '../report/types.ts';
import type { Translate } from '../texts/index.ts';
import { cardFor } from './card.ts';
import { paragraphOf } from './view/paragraphs.ts';
import { isPossible } from './view/possible.ts';

/** Nothing marked: clears a page. */
export const NO_MARKS: MarkOrder = { marks: [], cards: {}, style: 'underline', hover: false, muted: [] };

/** What is marked in the page for a report, by the reader's options. */
export function marksFor(report: ContextReport, options: Options, t: Translate): MarkOrder {
  const amount = options['highlights.amount'];
  if (amount === 'off') return NO_MARKS;
  const bar = options['analysis.minimumConfidence'];
  const kindOf = (finding: Finding, kind: MarkKind) => (isPossible(finding, bar) ? 'possible' : kind);
  const wanted = (finding: Finding) => amount === 'all' || !isPossible(finding, bar);
  const marks: Mark[] = [];
  if (options['highlights.said']) {
    const quotes = report.quotes.filter(
      (quote) => wanted(quote) && (amount === 'all' || quote.type !== 'indirect'),
    );
    for (const quote of quotes) marks.push(...marksOf(quote, kindOf(quote, 'said'), quote.content));
  }
  if (options['highlights.past']) {
    for (const past of report.history.filter(wanted))
      marks.push(...marksOf(past, kindOf(past, 'past'), [past.evidence]));
  }
  const cards: Record<string, Card> = {};
  if (options['highlights.name']) {
    const entities = report.entities.filter(
      (entity) => wanted(entity) && (amount === 'all' || entity.kind === 'person'),
    );
    for (const entity of entities) {
      const card = cardFor(report, entity, t);
      if (card) cards[entity.id] = card;
      marks.push(...nameMarks(report, entity, amount, kindOf(entity, 'name'), card));
    }
  }
  const { 'highlights.style': style, 'highlights.hover': hover } = options;
  return { marks, cards, style, hover, muted: [] };
}

/**
 * All that refers to an entity, or the first name of each paragraph; what comes after the introduction opens the card.
 */
function nameMarks(
  report: ContextReport,
  entity: Entity,
  amount: 'key' | 'all',
  kind: MarkKind,
  card: Card | null,
): Mark[] {
  const seen = new Set<number>();
  const firstOfParagraph = ({ start }: Evidence) => {
    const paragraph = paragraphOf(report.article, start);
    return !seen.has(paragraph) && seen.add(paragraph);
  };
  const shown =
    amount === 'all' ? [...entity.mentions, ...entity.references] : entity.mentions.filter(firstOfParagraph);
  const intro = entity.mentions[0]?.start ?? 0;
  return marksOf(entity, kind, shown).map((mark) =>
    card && mark.start > intro ? { ...mark, card: entity.id } : mark,
  );
}

function marksOf(finding: Finding, kind: MarkKind, evidence: readonly Evidence[]): Mark[] {
  return evidence.map(({ start, end, quote }) => ({
    finding: finding.id,
    kind,
    start,
    end,
    quote,
    card: null,
  }));
}
