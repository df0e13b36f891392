import type { ComponentChildren } from 'preact';
import { paragraphsOf } from '../../lib/panel/view/paragraphs.ts';
import { STRIP_WIDTH, stripOf } from '../../lib/panel/view/strip.ts';
import { formsOf } from '../../lib/texts/forms.ts';
import { countText } from '../../lib/texts/index.ts';
import { useArticle, usePanel } from '../context.tsx';

interface Props {
  spans: readonly { start: number; end: number }[];
  /** Say how often. */
  counted?: boolean;
  children?: ComponentChildren;
}

/** Where in the article something occurs: a small strip from its first paragraph to its last, and how often. */
export function Where({ spans, counted = true, children }: Props) {
  const { t } = usePanel();
  const article = useArticle();
  const strip = stripOf(article, spans);
  const paragraphs = paragraphsOf(article, spans);
  const where = formsOf(t('language')).list.format(paragraphs.map(String));
  return (
    <div class="where">
      <svg
        class="strip"
        viewBox={`0 0 ${STRIP_WIDTH} 12`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t(
          paragraphs.length === 1 ? 'in_paragraph' : 'in_paragraphs',
          where,
          article.blocks.length,
        )}
      >
        {strip.paragraphs.map(({ from, to }) => (
          <line key={from} class="para" x1={from} x2={to} y1={6} y2={6} />
        ))}
        {strip.hits.map((hit, index) => (
          <line key={`${hit} ${index}`} class="hit" x1={hit} x2={hit} y1={0} y2={12} />
        ))}
      </svg>
      {counted && <span>{countText(t, 'times', spans.length)}</span>}
      {children}
    </div>
  );
}
