import type { Sketch } from '../sketch.ts';
import type { Signal } from './types.ts';

const type = (names: string): RegExp => new RegExp(`"@type"\\s*:\\s*\\[?[^\\]}]{0,80}?"(?:${names})"`, 'i');

const NEWS = type(
  '[a-z/:.]*(?:News|Reportage|Opinion|Analysis|Background|Review)[a-z]*Article|LiveBlogPosting|Report',
);
const ARTICLE = type('Article|BlogPosting|TechArticle');
/** Meta elements that news systems write and others do not. */
const NEWS_METAS =
  /^(?:news_keywords|article:(?:opinion|content_tier)|cxenseparse:|parsely-|sailthru\.|syndication-source|fb:pages)/;

function newsMetas({ metas }: Sketch): number {
  let count = 0;
  for (const key of metas.keys()) if (NEWS_METAS.test(key)) count++;
  return count;
}

export const DECLARED = ['ldNews', 'ldArticle', 'ogArticle', 'ogOther', 'newsMetas'];

/** What the page says that it is. */
export const declared: Signal = {
  read(sketch) {
    const { jsonLd, metas } = sketch;
    const og = metas.get('og:type')?.toLowerCase();
    return [
      NEWS.test(jsonLd),
      ARTICLE.test(jsonLd),
      og === 'article',
      og !== undefined && og !== 'article',
      newsMetas(sketch),
    ];
  },
  reason({ jsonLd, metas }, article) {
    if (!article) return null;
    if (NEWS.test(jsonLd)) return 'Declares itself a news article';
    return (ARTICLE.test(jsonLd) || metas.get('og:type') === 'article') && 'Declares itself an article';
  },
};
