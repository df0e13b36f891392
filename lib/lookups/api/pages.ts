import type { Edition } from '../editions.ts';
import type { Candidate, License, Page } from '../types.ts';
import { at, type Json, list, number, record, text } from './json.ts';

/** What Wikipedia's text is under where its answer does not say. */
const LICENSE: License = {
  text: 'CC BY-SA 4.0',
  url: 'https://creativecommons.org/licenses/by-sa/4.0/',
};
const PICTURES = 'https://upload.wikimedia.org/';
/** Whole paragraphs up to about this many UTF-16 units. */
const ENOUGH = 500;

/**
 * Pages by the titles that were asked for; null for a title that has no page.
 * @param body answer of the action API to `pagesUrl`
 * @param now when it came, ms
 */
export function parsePages(
  body: unknown,
  edition: Edition,
  titles: readonly string[],
  now: number,
): Map<string, Page | null> {
  const query = record(at(body, 'query'));
  const license = licenseOf(query);
  const steps = stepsOf(query);
  const pages = new Map<string, Page>();
  for (const entry of list(query['pages']).map(record)) {
    const page = pageOf(entry, edition, license, now);
    if (page) pages.set(page.title, page);
  }
  return new Map(
    titles.map((title) => {
      const target = follow(steps, title);
      const page = pages.get(target) ?? null;
      return [title, page && { ...page, from: target === title ? [] : [title] }];
    }),
  );
}

/** Titles with a sentence each, in the order the API means; disambiguation and missing pages are left out. */
export function parseCandidates(body: unknown): Candidate[] {
  return list(at(body, 'query', 'pages'))
    .map(record)
    .filter((page) => !('missing' in page) && record(page['pageprops'])['disambiguation'] === undefined)
    .toSorted((a, b) => (number(a['index']) ?? 0) - (number(b['index']) ?? 0))
    .map((page) => ({ title: text(page['title']), text: tidy(text(page['extract'])) }))
    .filter(({ title, text: sentence }) => title !== '' && sentence !== '');
}

function pageOf(entry: Json, edition: Edition, license: License, now: number): Page | null {
  const title = text(entry['title']);
  if (title === '' || 'missing' in entry || 'invalid' in entry) return null;
  const properties = record(entry['pageprops']);
  const item = text(properties['wikibase_item']);
  return {
    edition,
    title,
    from: [],
    text: beginning(text(entry['extract'])),
    revised: text(at(entry, 'revisions', 0, 'timestamp')) || null,
    license,
    image: imageOf(entry),
    disambiguation: properties['disambiguation'] !== undefined,
    item: /^Q\d+$/.test(item) ? item : null,
    fetched: now,
  };
}

/** Pictures come from one host only; the pages' policy lets no other. */
function imageOf(entry: Json): Page['image'] {
  const url = text(at(entry, 'thumbnail', 'source'));
  const width = number(at(entry, 'thumbnail', 'width'));
  const height = number(at(entry, 'thumbnail', 'height'));
  const file = text(entry['pageimage']);
  return url.startsWith(PICTURES) && width && height && file ? { url, width, height, file } : null;
}

function licenseOf(query: Json): License {
  const rights = record(query['rightsinfo']);
  const url = text(rights['url']);
  const name = text(rights['text']);
  return name && url.startsWith('https://') ? { text: name, url } : LICENSE;
}

function stepsOf(query: Json): Map<string, string> {
  const steps = [...list(query['normalized']), ...list(query['redirects'])].map(record);
  return new Map(steps.map((step) => [text(step['from']), text(step['to'])]));
}

/** A title may be put in its usual form first and redirected then. */
function follow(steps: ReadonlyMap<string, string>, title: string): string {
  let target = title;
  for (let hop = 0; hop < 3 && steps.has(target); hop++) target = steps.get(target)!;
  return target;
}

/** The first paragraphs, so that the whole of a short introduction is there and a long one is cut between two. */
function beginning(extract: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const paragraph of extract.split(/\n+/).map(tidy).filter(Boolean)) {
    if (length >= ENOUGH) break;
    kept.push(paragraph);
    length += paragraph.length;
  }
  return kept.join('\n');
}

/** Takes out what the plain text leaves behind where it dropped a pronunciation or a note. */
function tidy(paragraph: string): string {
  return paragraph
    .replace(/\s+/g, ' ')
    .replace(/\( ?(?:[;,] ?)?\)/g, '')
    .replace(/\( ?[;,] ?/g, '(')
    .replace(/ ([,.;)])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}
