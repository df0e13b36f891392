import { openDom } from '../article/dom.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Article, TraceStep } from '../report/types.ts';
import { assemble, type Body } from './body/assemble.ts';
import { type Decision, select } from './body/select.ts';
import { metadataOf } from './meta/index.ts';
import { readPage } from './page/read.ts';
import type { PageText } from './page/types.ts';

export interface ExtractOptions {
  /** Fill `article.trace`: every block of the page, kept or not, and why. */
  trace?: boolean;
}

export interface Extraction {
  article: Article;
  /** Where the characters of `article.text` stand in the page. */
  map: TextMap;
  /** BCP 47, as the page declares it or its words tell; null when neither does. */
  lang: string | null;
  /** Why the text is not whole: 'paywall', 'truncated'; null when it is. */
  partial: string | null;
}

/**
 * Reads the article of a page: its body as text with the place of every character, and what the page says about it.
 * Nothing in the page is changed. Never throws: a page without an article gives an empty text.
 */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const dom = openDom(document);
  const page = readPage(dom);
  const meta = metadataOf(dom, page, url);
  const decisions = select(page, {
    headline: meta.headline,
    description: meta.description,
    declared: meta.body,
  });
  const body = assemble(page.blocks.filter((block) => decisions[block.index]!.kept));
  const article: Article = {
    headline: meta.headline,
    standfirst: null,
    byline: meta.byline,
    outlet: meta.outlet,
    published: meta.published,
    modified: meta.modified,
    section: meta.section,
    declaredTags: meta.declaredTags,
    entries: [],
    trace: options.trace ? traceOf(page, decisions, body) : [],
    text: body.map.text,
    blocks: body.blocks,
  };
  return { article, map: body.map, lang: meta.lang, partial: null };
}

const EXCERPT = 80;

function traceOf(page: PageText, decisions: readonly Decision[], body: Body): TraceStep[] {
  return page.blocks.map((block) => ({
    ...decisions[block.index]!,
    start: body.places.get(block.index)?.start ?? null,
    excerpt: block.text.slice(0, EXCERPT),
  }));
}
