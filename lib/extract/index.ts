import { type Dom, openDom } from '../article/dom.ts';
import { frameDocument } from '../article/dom-more.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Article, TraceStep } from '../report/types.ts';
import { assemble, type Body } from './body/assemble.ts';
import { withoutFurniture } from './body/furniture.ts';
import { type Decision, select } from './body/select.ts';
import { entriesOf, isLive } from './live.ts';
import { languageOfText } from './meta/guess-language.ts';
import { metadataOf } from './meta/index.ts';
import { standfirstOf } from './meta/standfirst.ts';
import { readPage, readSkipped } from './page/read.ts';
import type { PageText } from './page/types.ts';
import { partialOf } from './partial.ts';
import { applyRules, type SiteRule } from './site-rules.ts';

export interface ExtractOptions {
  /** Fill `article.trace`: every block of the page, kept or not, and why. */
  trace?: boolean;
  /** Rules for this page's site: see rulesFor. None by default. */
  siteRules?: readonly SiteRule[];
}

export interface Extraction {
  article: Article;
  /** Where the characters of `article.text` stand in the page. */
  map: TextMap;
  /** BCP 47, as the page declares it unless its words are plainly of another; null when neither tells. */
  lang: string | null;
  /** Why the text is not whole: 'paywall', 'truncated'; null when nothing says so. */
  partial: string | null;
}

/**
 * Reads the article of a page: its body as text with the place of every character, and what the page says about it.
 * Where the page holds next to nothing, the same-origin frame that holds the body is read instead. Nothing in the page
 * is changed. Never throws: a page without an article gives an empty text.
 */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const dom = openDom(document);
  const page = readPage(dom);
  const first = readArticle(dom, page, url, options);
  if (first.article.text.length >= LEAST_TEXT) return first;
  const whole = page.skipped.length ? readArticle(dom, readPage(dom, true), url, options) : first;
  const fuller = whole.article.text.length > MUCH_FULLER * first.article.text.length ? whole : first;
  return fromFrame(page, url, options, fuller) ?? fuller;
}

/** Less text than this may be that of the page around a frame. */
const LEAST_TEXT = 500;
const MOST_FRAMES = 12;
/** Text from navigation and footers is believed when it is so many times as long. */
const MUCH_FULLER = 3;

/** The fullest article within a frame, with what the page around it says better; null where none has more text. */
function fromFrame(
  page: PageText,
  url: string,
  options: ExtractOptions,
  outer: Extraction,
): Extraction | null {
  let best = outer;
  for (const frame of page.frames.slice(0, MOST_FRAMES)) {
    const inner = frameDocument(frame);
    if (!inner) continue;
    const dom = openDom(inner);
    const read = readArticle(dom, readPage(dom), url, options);
    if (read.article.text.length > Math.max(LEAST_TEXT, 2 * best.article.text.length)) best = read;
  }
  if (best === outer) return null;
  const { article } = outer;
  return {
    ...best,
    lang: best.lang ?? outer.lang,
    article: {
      ...best.article,
      headline: article.headline ?? best.article.headline,
      byline: article.byline.length ? article.byline : best.article.byline,
      outlet: article.outlet ?? best.article.outlet,
      published: article.published ?? best.article.published,
      modified: article.modified ?? best.article.modified,
      section: article.section ?? best.article.section,
      declaredTags: article.declaredTags.length ? article.declaredTags : best.article.declaredTags,
    },
  };
}

function readArticle(
  dom: Dom,
  page: PageText,
  url: string,
  { trace, siteRules = [] }: ExtractOptions,
): Extraction {
  const { lang, description, body: declared, sources, ...meta } = metadataOf(dom, page, url);
  const general = withoutFurniture(page, select(page, { headline: meta.headline, description, declared }), {
    headline: meta.headline,
    headlineAt: sources.headlineAt,
    byline: meta.byline,
    description: description ?? null,
  });
  const decisions = applyRules(dom, page, general, siteRules);
  const kept = page.blocks.filter((block) => decisions[block.index]!.kept);
  const body = assemble(kept);
  const { text } = body.map;
  return {
    article: {
      ...meta,
      standfirst: standfirstOf(sources, description, (block) => decisions[block.index]!.kept),
      entries: isLive(url, sources.things) ? entriesOf(page, body.places) : [],
      trace: trace ? traceOf(dom, page, decisions, body) : [],
      text,
      blocks: body.blocks,
    },
    map: body.map,
    lang: languageOfText(lang, text),
    partial: partialOf(page, text, kept.at(-1)?.index ?? -1, sources.article),
  };
}

/** So much of a dropped block tells the reader which it was. */
const EXCERPT = 80;

function traceOf(dom: Dom, page: PageText, decisions: readonly Decision[], body: Body): TraceStep[] {
  const steps = page.blocks.map((block) => ({
    ...decisions[block.index]!,
    start: body.places.get(block.index)?.start ?? null,
    excerpt: block.text.slice(0, EXCERPT),
  }));
  const skipped = page.skipped.flatMap((element) =>
    readSkipped(dom, element).map(({ text }) => ({
      kept: false,
      rule: `in ${dom.tag(element)}`,
      start: null,
      excerpt: text.slice(0, EXCERPT),
    })),
  );
  return [...steps, ...skipped];
}
