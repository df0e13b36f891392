import type { Box } from '../page/types.ts';
import { textOf } from './json-ld.ts';
import { aboveText } from './near-text.ts';
import { parseDate, shownDate } from './parse-date.ts';
import { metaOf, type Sources } from './sources.ts';

export interface Dates {
  /** ISO 8601, with the time zone that the page gives. */
  published: string | null;
  modified: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'article.published',
  'article_date_original',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'date',
  'originalpublicationdate',
  'published',
  'pdate',
  'ptime',
  'dat',
  'displaydate',
  'og:pubdate',
  'rnews:datepublished',
  'citation_publication_date',
  'citation_date',
  'weibo: article:create_at',
  'created',
  'release_date',
  'bt:pubdate',
  'datecreated',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'modified_time',
  'article:modified',
  'article.updated',
  'updated_time',
  'utime',
  'revised',
];

/** When the article was published and last changed: as declared, else from its address, else as shown. */
export function datesOf(sources: Sources): Dates {
  const { article } = sources;
  const published =
    parseDate(textOf(article?.['datePublished'])) ??
    parseDate(metaOf(sources, ...PUBLISHED)) ??
    parseDate(itemprop(sources, 'datePublished')) ??
    parseDate(textOf(article?.['dateCreated'])) ??
    parseDate(linked(sources)) ??
    parseDate(timeNearHeadline(sources)) ??
    dateOfAddress(sources.url) ??
    shownNearHeadline(sources) ??
    parseDate(textOf(article?.['dateModified']));
  const modified =
    parseDate(textOf(article?.['dateModified'])) ??
    parseDate(metaOf(sources, ...MODIFIED)) ??
    parseDate(itemprop(sources, 'dateModified'));
  return { published, modified };
}

/** A page's other things, such as WebPage, may carry the date. */
function linked({ things }: Sources): string | null {
  for (const thing of things) {
    const date = textOf(thing['datePublished']);
    if (date) return date;
  }
  return null;
}

function itemprop({ page }: Sources, name: string): string | null {
  return page.times.find((time) => time.box.itemprop === name)?.datetime ?? null;
}

function timeNearHeadline({ page, headlineAt }: Sources): string | null {
  const headline = page.blocks[headlineAt]?.box.order ?? 0;
  const main = page.times.filter((time) => !withinLink(time.box));
  const after = main.find((time) => time.box.order > headline);
  return (after ?? main.at(-1))?.datetime ?? null;
}

function withinLink(from: Box): boolean {
  for (let box: Box | null = from, up = 0; box && up < 4; box = box.parent, up++)
    if (box.tag === 'a') return true;
  return false;
}

/** The date in an address such as `/2024/03/05/title` or `/2024-03-05-title`. */
export function dateOfAddress(url: string): string | null {
  const match =
    /[/\-_](20[0-3]\d|19[89]\d)[/\-_]?([01]\d)[/\-_]?([0-3]\d)(?!\d)/.exec(url) ??
    /\/(20[0-3]\d)\/(\d{1,2})\/(\d{1,2})\//.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`) : null;
}

const BEFORE_HEADLINE = 6;
const AFTER_HEADLINE = 14;
const LONGEST_DATE_LINE = 140;
/** Blocks from the start of a page without a headline. */
const TOP = 31;

function shownNearHeadline({ page, headlineAt }: Sources): string | null {
  const from = Math.max(0, headlineAt - BEFORE_HEADLINE);
  const near =
    headlineAt < 0
      ? [...aboveText(page.blocks), ...page.blocks.slice(0, TOP)]
      : page.blocks.slice(from, headlineAt + AFTER_HEADLINE + 1);
  const lines = [...near.slice(Math.max(0, headlineAt - from)), ...near];
  for (const block of lines) {
    const date = block.text.length <= LONGEST_DATE_LINE ? shownDate(block.text) : null;
    if (date) return date;
  }
  return null;
}
