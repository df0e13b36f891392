import { isThing, listOf } from './json-ld.ts';
import { looksLikeName, mayBeName, namesIn } from './names.ts';
import { hostOf, isOutlet } from './outlet.ts';
import { authorsInByline, shownAuthors } from './shown-authors.ts';
import type { Sources } from './sources.ts';

/**
 * Who wrote the article, by name, in the order of the byline: as declared, otherwise as shown near the headline.
 * Where the page declares its outlet alone, a person shown goes first.
 */
export function bylineOf(sources: Sources): string[] {
  const declared = namesIn(linkedAuthors(sources));
  const people = declared.filter((name) => !isOutlet(name, sources));
  if (people.length) {
    // Declared words that are no names and are not shown are those of an account: a byline is believed before them.
    if (people.some(mayBeName) || isShown(people, sources)) return people;
    return authorsInByline(sources) ?? people;
  }
  const meta = namesIn(metaAuthors(sources)).filter((name) => !isOutlet(name, sources));
  if (meta.some(looksLikeName)) return meta;
  const shown = shownAuthors(sources);
  if (shown.length) return shown;
  return meta.length ? meta : declared;
}

/** Whether the page says one of the names anywhere in its text. */
function isShown(names: readonly string[], { page }: Sources): boolean {
  const wanted = names.map((name) => name.toLowerCase());
  return page.blocks.some(({ text }) => {
    const lower = text.toLowerCase();
    return wanted.some((name) => lower.includes(name));
  });
}

function linkedAuthors({ article }: Sources): string[] {
  const found: string[] = [];
  for (const author of listOf(article?.['author'] ?? article?.['creator'])) {
    if (typeof author === 'string') found.push(author);
    else if (isThing(author)) {
      for (const name of listOf(author['name'])) if (typeof name === 'string') found.push(name);
    }
  }
  return found.filter((name) => !/^https?:/.test(name));
}

/** Names of meta elements that hold authors, the surest first. */
const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse:author',
  'article:author_name',
  'articleauthor',
  'og:article:author',
  'citation_author',
];

function metaAuthors({ declared, url }: Sources): string[] {
  const host = hostOf(url);
  for (const name of META_NAMES) {
    const values = (declared.metas.get(name) ?? []).filter(
      (value) => !/^https?:|^www\.|^@|^\//.test(value) && !(host && value.includes(host)),
    );
    if (values.length) return values;
  }
  return [];
}
