import { openDom } from '../article/dom.ts';
import { logOdds, probability } from '../article/trees.ts';
import type { Page } from '../report/types.ts';
import { kindOf } from './kind.ts';
import { SIGNALS } from './signals/index.ts';
import { type Sketch, sketchPage } from './sketch.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * Above these log-odds a page is a news article, or an article at all. Chosen in cross-validation by domain for few
 * false alarms and few guides at a recall of 95 %: see train/.
 */
const NEWS_FROM = -1.1;
const ARTICLE_FROM = 0;

/**
 * Whether a page is an article, of which kind, and why. Reads the document once, changes nothing, asks for no layout;
 * never throws.
 */
export function detect(document: Document, url: string): Page {
  const sketch = sketchPage(openDom(document), url);
  const row = SIGNALS.flatMap((signal) => signal.read(sketch).map(Number));
  const news = logOdds(weights.news, row);
  const article = logOdds(weights.article, row);
  const isNews = news > NEWS_FROM;
  const isArticle = isNews || article > ARTICLE_FROM;
  return {
    url,
    lang: sketch.lang,
    isArticle,
    confidence: certainty(
      isNews ? news - NEWS_FROM : isArticle ? article : Math.min(NEWS_FROM - news, -article),
    ),
    kind: kindOf(sketch, isNews, isArticle),
    reasons: reasonsOf(sketch, isArticle),
    partial: sketch.closed ? 'paywall' : null,
  };
}

const certainty = (odds: number): number => Math.round(100 * probability(odds)) / 100;

function reasonsOf(sketch: Sketch, isArticle: boolean): string[] {
  const reasons = SIGNALS.map((signal) => signal.reason(sketch, isArticle));
  return reasons.filter((reason) => typeof reason === 'string');
}
