import { type Card, type Mark, type MarkKind, type MarkOrder, NO_MARKS } from '../messages/marks.ts';
import { barsOf } from '../options/request.ts';
import type { Options } from '../options/schema.ts';
import { OWN_COLOURS } from '../own/types.ts';
import type { ContextReport, Entity, Evidence, Finding } from '../report/types.ts';
import type { Translate } from '../texts/index.ts';
import { cardFor } from './card.ts';
import { isWithin, sentencesOf } from './tag-sentences.ts';
import { paragraphOf } from './view/paragraphs.ts';
import { isPossible } from './view/possible.ts';

/** What is marked in the page for a report, by the reader's options. */
export function marksFor(report: ContextReport, options: Options, t: Translate): MarkOrder {
  const amount = options['highlights.amount'];
  if (amount === 'off' || options['reading.mode'] === 'panel') return NO_MARKS;
  const choose = chooser(options, amount);
  const quotes = choose.those(report.quotes, 'said', ({ type }) => type !== 'indirect');
  const past = choose.those(report.history, 'past');
  const entities = choose.those(report.entities, 'name', ({ kind }) => kind === 'person');
  const marks = [
    ...quotes.flatMap((quote) => marksOf(quote, choose.kindOf(quote, 'said'), quote.content)),
    ...past.flatMap((reference) =>
      marksOf(reference, choose.kindOf(reference, 'past'), [reference.evidence]),
    ),
  ];
  const cards: Record<string, Card> = {};
  for (const entity of entities) {
    const card = cardFor(report, entity, t);
    if (card) cards[entity.id] = card;
    marks.push(...nameMarks(report, entity, amount, choose.kindOf(entity, 'name'), card));
  }
  const { 'highlights.style': style, 'highlights.hover': hover } = options;
  return { marks: atMost(MOST_MARKS, marks), cards, style, hover, muted: [] };
}

/** Browsers paint many thousand highlights slowly, and a reader has no use for them: the first in the text are kept. */
const MOST_MARKS = 3000;

const atMost = (count: number, marks: Mark[]): Mark[] =>
  marks.length <= count ? marks : marks.toSorted((a, b) => a.start - b.start).slice(0, count);

/** Of an order of marks those in the sentences of a tag: what the reader looks at in the panel, the page shows alone. */
export function marksOfTag(order: MarkOrder, report: ContextReport, tag: string): MarkOrder {
  const sentences = sentencesOf(report, tag);
  return { ...order, marks: order.marks.filter((mark) => isWithin(mark, sentences)) };
}

/** The list that the least confidence of a kind of mark is taken from. */
const LISTS = { said: 'quotes', past: 'history', name: 'entities' } as const;
type Shown = keyof typeof LISTS;

/** Which findings are marked, and how. What is the reader's own has a switch of its own, which is the stronger one. */
function chooser(options: Options, amount: 'key' | 'all') {
  const bars = barsOf(options);
  const isOwn = ({ own }: Finding) => own === true && options['highlights.own'];
  return {
    kindOf(finding: Finding, kind: Shown): MarkKind {
      if (isOwn(finding)) return 'own';
      return isPossible(finding, bars[LISTS[kind]]) ? 'possible' : kind;
    },
    /** @param isKey whether a finding that is sure is marked where only the key ones are */
    those<F extends Finding>(
      findings: readonly F[],
      kind: Shown,
      isKey: (finding: F) => boolean = () => true,
    ) {
      const isWanted = (finding: F) => !isPossible(finding, bars[LISTS[kind]]) && isKey(finding);
      return findings.filter(
        (finding) =>
          isOwn(finding) || (options[`highlights.${kind}`] && (amount === 'all' || isWanted(finding))),
      );
    },
  };
}

/**
 * All that refers to an entity, or the first name of each paragraph; what comes after the introduction opens the card,
 * and so does the introduction where the reader has a note on it.
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
  const colour = OWN_COLOURS.find((own) => own === entity.colour);
  return marksOf(entity, kind, shown).map((mark) => ({
    ...mark,
    ...(kind === 'own' && colour ? { colour } : {}),
    ...(card && (mark.start > intro || card.note) ? { card: entity.id } : {}),
  }));
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
