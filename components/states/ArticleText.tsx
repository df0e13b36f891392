import type { Article } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Fold } from '../parts/Fold.tsx';

/** What is known about an article without understanding its language: the page's tags and the text itself. */
export function ArticleText({ article, lang }: { article: Article; lang: string | null }) {
  const { t } = usePanel();
  const { declaredTags, blocks, text } = article;
  return (
    <>
      {declaredTags.length > 0 && (
        <Fold id="declared-tags" title={t('declared_tags')} note={declaredTags.length}>
          <ul class="note" lang={lang ?? ''}>
            {declaredTags.map((tag) => (
              <li key={tag} dir="auto">
                {tag}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold id="article-text" title={t('article_text')} note={countText(t, 'paragraphs', blocks.length)}>
        <div class="body" lang={lang ?? ''}>
          {blocks.map(({ start, end }) => (
            <p key={start} class="words" dir="auto">
              {text.slice(start, end)}
            </p>
          ))}
        </div>
      </Fold>
    </>
  );
}
