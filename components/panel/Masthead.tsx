import type { Article, Page } from '../../lib/report/types.ts';
import { dateText } from '../../lib/texts/date.ts';
import { formsOf } from '../../lib/texts/forms.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';

/** Headline, outlet, date and what kind of text this is. */
export function Masthead({ article, page }: { article: Article; page: Page }) {
  const { t } = usePanel();
  const date = dateText(article.published, t('language'));
  return (
    <header class="masthead edge">
      <h1 class="headline" dir="auto" data-testid="headline">
        {article.headline ?? t('no_headline')}
      </h1>
      <p class="byline">
        {article.outlet && <span dir="auto">{article.outlet}</span>}
        {article.byline.length > 0 && (
          <span dir="auto">{formsOf(t('language')).list.format(article.byline)}</span>
        )}
        {date && <time dateTime={article.published ?? ''}>{date}</time>}
        <Badge icon="news" word={t(keyOf('page', page.kind))} />
        {page.partial !== null && <Badge icon="partial" word={t('partial')} />}
      </p>
    </header>
  );
}
