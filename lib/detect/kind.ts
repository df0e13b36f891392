import type { PageKind } from '../report/types.ts';
import type { Sketch } from './sketch.ts';

const OPINION =
  /"OpinionNewsArticle"|[/.-](?:opinion|opinions|editorials?|columnists?|comment(?:isfree|ary)?|op-?ed|meinung|kommentar|tribunes?|opinión|letters)(?:[/.-]|$)/i;
const ANALYSIS =
  /"AnalysisNewsArticle"|[/.-](?:analysis|analyse|explainers?|explained|fact-?check|hintergrund)(?:[/.-]|$)/i;
const LIVE =
  /"LiveBlogPosting"|[/.-](?:live|liveblog|live-updates?|newsticker|liveticker|ticker|en-direct|en-vivo|direct)(?:[/.-]|$)/i;
const RELEASE =
  /[/.-](?:press-?releases?|pressemitteilung(?:en)?|prnewswire|businesswire|globenewswire)(?:[/.-]|$)|^press release/i;

/** What kind of page it is, by its address and what it declares. */
export function kindOf(
  { url, jsonLd, below, metas, linkedHeadings }: Sketch,
  isNews: boolean,
  isArticle: boolean,
): PageKind {
  const told = `${url} ${metas.get('article:section') ?? ''} ${jsonLd}`.slice(0, 20_000);
  if (isArticle && RELEASE.test(`${url} ${below}`)) return 'press-release';
  if (!isArticle) return linkedHeadings > 5 ? 'listing' : 'other';
  if (!isNews) return 'other-article';
  if (LIVE.test(told)) return 'live-blog';
  if (OPINION.test(told)) return 'opinion';
  return ANALYSIS.test(told) ? 'analysis' : 'news';
}
