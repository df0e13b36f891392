import type { Edition } from '../editions.ts';
import { PROPERTIES } from '../properties.ts';

/** Most titles and items that one request may name; what asks for extracts is held to 20 by the API. */
export const MOST_TITLES = 20;
export const MOST_ITEMS = 50;
/** Seconds of replication lag from which the servers may turn us away. */
const MAX_LAG = '5';
/** Pixels on the wider side of a picture: twice what the panel shows. */
const PICTURE_SIZE = '240';

type Parameters = Readonly<Record<string, string>>;

/** `origin=*` asks as nobody: without it a request from an extension without site access is not answered. */
const COMMON: Parameters = { format: 'json', formatversion: '2', maxlag: MAX_LAG, origin: '*' };

const QUERY: Parameters = { ...COMMON, action: 'query', redirects: '1' };
const ONE_SENTENCE: Parameters = {
  prop: 'extracts|pageprops',
  ppprop: 'disambiguation',
  exintro: '1',
  explaintext: '1',
  exsentences: '1',
  exlimit: String(MOST_TITLES),
};

function wikipedia(edition: Edition, parameters: Parameters): string {
  return `https://${edition}.wikipedia.org/w/api.php?${new URLSearchParams(parameters)}`;
}

function wikidata(parameters: Parameters): string {
  return `https://www.wikidata.org/w/api.php?${new URLSearchParams({ ...COMMON, ...parameters })}`;
}

/** Beginnings of pages with what is needed to name their source; redirects are followed. */
export function pagesUrl(edition: Edition, titles: readonly string[]): string {
  return wikipedia(edition, {
    ...QUERY,
    prop: 'extracts|pageimages|pageprops|revisions',
    exintro: '1',
    explaintext: '1',
    exlimit: String(MOST_TITLES),
    piprop: 'thumbnail|name',
    pithumbsize: PICTURE_SIZE,
    pilimit: String(MOST_TITLES),
    ppprop: 'disambiguation|wikibase_item',
    rvprop: 'timestamp',
    meta: 'siteinfo',
    siprop: 'rightsinfo',
    titles: titles.join('|'),
  });
}

/** Pages that a disambiguation page links to, each with its first sentence. */
export function linksUrl(edition: Edition, title: string): string {
  return wikipedia(edition, {
    ...QUERY,
    ...ONE_SENTENCE,
    generator: 'links',
    gplnamespace: '0',
    gpllimit: String(MOST_TITLES),
    titles: title,
  });
}

/** Pages that hold these words, each with its first sentence. */
export function searchUrl(edition: Edition, words: string): string {
  return wikipedia(edition, {
    ...QUERY,
    ...ONE_SENTENCE,
    generator: 'search',
    gsrsearch: words,
    gsrlimit: '6',
  });
}

/** Items with the properties that are shown. */
export function itemsUrl(edition: Edition, items: readonly string[]): string {
  return wikidata({
    action: 'wbgetentities',
    ids: items.join('|'),
    props: 'labels|aliases|descriptions|claims',
    languages: languages(edition),
  });
}

/** Names of items that other items' properties point at. */
export function labelsUrl(edition: Edition, items: readonly string[]): string {
  return wikidata({
    action: 'wbgetentities',
    ids: items.join('|'),
    props: 'labels',
    languages: languages(edition),
  });
}

/** English is asked for too: the article's words are English, and are compared. */
function languages(edition: Edition): string {
  return edition === 'en' ? 'en' : `${edition}|en`;
}

/** Where a reader finds a page. */
export function pageAddress(edition: Edition, title: string): string {
  return `https://${edition}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** Where a reader finds who made a picture, and its licence. */
export function fileAddress(edition: Edition, file: string): string {
  return pageAddress(edition, `File:${file}`);
}

export function itemAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

/** Properties of Wikidata by which an item says what it is. */
export const INSTANCE_OF = 'P31';
export const DIED = PROPERTIES.died.id;
