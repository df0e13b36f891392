import type { Card } from '../messages/marks.ts';
import type { ContextReport, Entity } from '../report/types.ts';
import { countText, type Translate } from '../texts/index.ts';
import { paragraphOf } from './view/paragraphs.ts';
import { sentenceAround } from './view/sentence.ts';

/**
 * 'Who was Smith again?': the article's own introduction of somebody, the sentence that first names them. Null for an
 * entity without a mention.
 */
export function cardFor({ article }: ContextReport, entity: Entity, t: Translate): Card | null {
  const first = entity.mentions[0];
  if (!first) return null;
  const sentence = sentenceAround(article, first);
  return {
    title: entity.name,
    question: t('card_question', entity.aliases.at(-1) ?? entity.name),
    role: entity.role?.quote ?? null,
    note: entity.note ? { heading: t('yours'), text: entity.note } : null,
    heading: t('card_introduced', paragraphOf(article, first.start)),
    before: article.text.slice(sentence.start, first.start),
    name: first.quote,
    after: article.text.slice(first.end, sentence.end),
    start: sentence.start,
    end: sentence.end,
    counts: countText(t, 'times', entity.mentions.length + entity.references.length),
    open: t('card_open'),
    close: t('close'),
  };
}
