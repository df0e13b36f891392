import type { Card } from '../messages/marks.ts';
import type { ContextReport, Entity, Evidence } from '../report/types.ts';
import { readText } from '../text/document.ts';
import { countText, type Translate } from '../texts/index.ts';
import { paragraphOf } from './view/paragraphs.ts';

/**
 * 'Who was Smith again?': the article's own introduction of somebody, the sentence that first names them. Null for an
 * entity without a mention.
 */
export function cardFor(report: ContextReport, entity: Entity, t: Translate): Card | null {
  const first = entity.mentions[0];
  if (!first) return null;
  const sentence = sentenceAround(report, first);
  return {
    title: entity.name,
    question: t('card_question', entity.aliases.at(-1) ?? entity.name),
    role: entity.role?.quote ?? null,
    heading: t('card_introduced', paragraphOf(report.article, first.start)),
    before: report.article.text.slice(sentence.start, first.start),
    name: first.quote,
    after: report.article.text.slice(first.end, sentence.end),
    start: sentence.start,
    end: sentence.end,
    counts: countText(t, 'times', entity.mentions.length + entity.references.length),
    open: t('card_open'),
    close: t('close'),
  };
}

function sentenceAround(
  { article }: ContextReport,
  { start, end }: Evidence,
): { start: number; end: number } {
  const block = article.blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (!block) return { start, end };
  const { sentences } = readText(article.text, [block]);
  return sentences.find((candidate) => candidate.start <= start && end <= candidate.end) ?? block;
}
