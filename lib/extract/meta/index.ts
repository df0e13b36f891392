import type { Dom } from '../../article/dom.ts';
import type { Article } from '../../report/types.ts';
import type { PageText } from '../page/types.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';
import { headlineOf } from './headline.ts';
import { listOf, textOf } from './json-ld.ts';
import { languageOf } from './language.ts';
import { decode, metaOf, type Sources, sourcesOf } from './sources.ts';

export interface Metadata
  extends Pick<
    Article,
    'headline' | 'byline' | 'outlet' | 'published' | 'modified' | 'section' | 'declaredTags'
  > {
  lang: string | null;
  /** What the page says of its article in a sentence or two. */
  description: string | null;
  /** The body as JSON-LD declares it: to check against, since it has lost its paragraphs. */
  body: string | null;
  sources: Sources;
}

/** All that a page says about its article. */
export function metadataOf(dom: Dom, page: PageText, url: string): Metadata {
  const sources = sourcesOf(dom, page, url);
  const headline = headlineOf(sources);
  sources.headlineAt = headline.at;
  return {
    headline: headline.text,
    byline: bylineOf(sources),
    outlet: outletOf(sources),
    ...datesOf(sources),
    section: sectionOf(sources),
    declaredTags: tagsOf(sources),
    lang: languageOf(sources),
    description:
      metaOf(sources, 'og:description', 'description', 'twitter:description') ??
      textOf(sources.article?.['description']),
    body: declaredBody(sources),
    sources,
  };
}

/** A shorter one is a description. */
const LEAST_BODY = 300;

function declaredBody({ article }: Sources): string | null {
  const body = article?.['articleBody'];
  return typeof body === 'string' && body.length >= LEAST_BODY ? decode(body) : null;
}

function outletOf(sources: Sources): string | null {
  const publisher = textOf(sources.article?.['publisher']);
  const name =
    metaOf(sources, 'og:site_name') ??
    (publisher ? decode(publisher) : null) ??
    metaOf(sources, 'application-name', 'publisher');
  if (name && !/^https?:/.test(name)) return name.replace(/^www\./, '');
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(sources.url)?.[1];
  return host ?? null;
}

function sectionOf(sources: Sources): string | null {
  const linked = textOf(sources.article?.['articleSection']);
  return (
    (linked ? decode(linked) : null) ??
    metaOf(
      sources,
      'article:section',
      'articlesection',
      'section',
      'parsely-section',
      'sailthru.section',
      'cxenseparse:section',
    )
  );
}

/** A list longer than this is for search engines. */
const MOST_TAGS = 30;
const LONGEST_TAG = 60;

function tagsOf(sources: Sources): string[] {
  const { metas } = sources.declared;
  const linked = listOf(sources.article?.['keywords'])
    .filter((item) => typeof item === 'string' || textOf(item))
    .map((item) => textOf(item) ?? '');
  const lists = [
    metas.get('article:tag'),
    linked,
    metas.get('news_keywords'),
    metas.get('parsely-tags'),
    metas.get('sailthru.tags'),
    metas.get('keywords'),
  ];
  const found = lists.find((list) => list?.length) ?? [];
  const tags = new Map<string, string>();
  for (const item of found) {
    for (const part of decode(item).split(/[,;|]/)) {
      const tag = part.replace(/^(?:tag|keyword|topic|category|section)s?[:=]/i, '').trim();
      if (tag && tag.length <= LONGEST_TAG && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    }
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}
