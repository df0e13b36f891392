import type { PageKind } from '../report/types.ts';
import type { Sketch } from './sketch.ts';

const OPINION =
  /"OpinionNews|[/.-](?:opinions?|editorials?|columnists?|commentisfree|op-?ed|kommentar)[/.-]/i;
const ANALYSIS = /"AnalysisNews|[/.-](?:analysis|analyse|explainers?|fact-?check)[/.-]/i;
const LIVE = /"LiveBlogPosting|[/.-](?:live|live-?blog|liveticker|newsticker)(?:[/.-]|$)/i;
const RELEASE = /[/.-](?:press-?releases?|prnewswire|businesswire)[/.-]/i;

/** What kind of page it is, by its address and what it declares. */
export function kindOf({ url, jsonLd, metas, cards }: Sketch, isNews: boolean, isArticle: boolean): PageKind {
  const told = `${url} ${metas.get('article:section') ?? ''} ${jsonLd}`.slice(0, 20_000);
  if (isArticle && RELEASE.test(url)) return 'press-release';
  if (!isArticle) return cards > 5 ? 'listing' : 'other';
  if (!isNews) return 'other-article';
  if (LIVE.test(told)) return 'live-blog';
  if (OPINION.test(told)) return 'opinion';
  return ANALYSIS.test(told) ? 'analysis' : 'news';
}
