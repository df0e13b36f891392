import { isThing, listOf, textOf, typesOf } from './json-ld.ts';
import { metaOf, plain, type Sources } from './sources.ts';

/** The host of an address without `www.`. */
export const hostOf = (url: string): string | undefined => /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1];

/** Whether a name is that of the outlet, or of an organization the page declares. */
export function isOutlet(name: string, sources: Sources): boolean {
  const own = plain(name);
  const host = hostOf(sources.url);
  const outlets = [
    metaOf(sources, 'og:site_name', 'application-name'),
    textOf(sources.article?.['publisher']),
    ...organizations(sources),
    host,
  ];
  return outlets.some((outlet) => outlet && plain(outlet) === own);
}

function organizations({ article }: Sources): string[] {
  return listOf(article?.['author'])
    .filter(isThing)
    .filter((author) => typesOf(author).some((type) => /Organization/.test(type)))
    .map((author) => textOf(author) ?? '');
}
