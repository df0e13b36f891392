import { HINT_BIT } from '../page/hints.ts';
import type { Box, TextBlock } from '../page/types.ts';
import { isThing, listOf } from './json-ld.ts';
import { decode, plain, type Sources } from './sources.ts';

/** Words before, between and after names, in the languages of the pages that use them. */
const BEFORE =
  /^(?:written |reported |posted |published |edited |reviewed |story |text |words |analysis |opinion |contributed |compiled )?(?:by|von|par|por|di|da|af|av|door|autor(?:in)?(?:en)?|author|auteur|text|texte|texto|testo|van)[:\s]+/iu;
const BETWEEN = /\s*(?:[;/|•·]|\s&\s|,?\s+(?:and|und|et|y|e|og|och|en|with|mit)\s+)\s*/iu;
const ROLE =
  /^(?:(?:\p{L}|[-'’. ])*\b)?(?:staff|writers?|reporters?|correspondent|editors?|journalists?|redakt(?:ion|eur|eurin|ør)|columnist|contributor|photographer|producer|bureau|desk|chief|team|phd|md|ph\.d\.?|m\.d\.?|rd|mba|esq\.?|jr\.?|cfp®?|cpa|dr|ceo|founder|special to.*|for .*)\b/iu;
const NO_NAME =
  /^(?:by|staff|admin|administrator|editor|editors|editorial|guest|contributor|author|unknown|none|null|undefined|n\/a|webmaster|redaktion|anonymous|user|default)$/iu;
/** No name is longer. */
const LONGEST_NAME = 60;
const MOST_NAMES = 20;

/** Who wrote the article, by name, in the order of the byline: as declared, otherwise as shown near the headline. */
export function bylineOf(sources: Sources): string[] {
  const ways = [linkedAuthors, metaAuthors, shownAuthors];
  for (const way of ways) {
    const names = namesIn(way(sources), sources);
    if (names.length) return names;
  }
  return [];
}

function linkedAuthors({ article }: Sources): string[] {
  if (!article) return [];
  const found: string[] = [];
  for (const author of [
    ...listOf(article['author']),
    ...(article['author'] ? [] : listOf(article['creator'])),
  ]) {
    if (typeof author === 'string') found.push(author);
    else if (isThing(author)) {
      for (const name of listOf(author['name'])) if (typeof name === 'string') found.push(name);
    }
  }
  return found;
}

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
  'og:article:author',
  'twitter:creator:name',
  'citation_author',
];

function metaAuthors({ declared }: Sources): string[] {
  for (const name of META_NAMES) {
    const values = (declared.metas.get(name) ?? []).filter((value) => !/^https?:|^www\.|^@/.test(value));
    if (values.length) return values;
  }
  return [];
}

/** Blocks this far from the headline, or from the text's first paragraph, may hold the byline. */
const NEAR = 12;
const LONGEST_BYLINE = 160;

function shownAuthors({ page, headlineAt }: Sources): string[] {
  const near = page.blocks.filter((block) => {
    const distance = block.index - headlineAt;
    return headlineAt < 0 || (distance >= -4 && distance <= NEAR);
  });
  const marked = near.filter((block) => isMarked(block) && block.text.length <= LONGEST_NAME);
  if (marked.length) return [marked[0]!.text];
  const said = near.find(
    (block) => /^(?:by|von|par|por)[:\s]/i.test(block.text) && block.text.length <= LONGEST_BYLINE,
  );
  if (said) return [said.text.replace(/\s+[|•·–—].*$/u, '')];
  const hinted = near.find(
    (block) =>
      block.text.length <= LONGEST_NAME && hasHint(block, HINT_BIT.byline) && looksLikeName(block.text),
  );
  return hinted ? [hinted.text] : [];
}

function isMarked(block: TextBlock): boolean {
  for (let box: Box | null = block.inner, up = 0; box && up < 4; box = box.parent, up++) {
    if (box.itemprop === 'author' || box.itemprop === 'creator') return true;
  }
  return false;
}

function hasHint(block: TextBlock, bit: number): boolean {
  for (let box: Box | null = block.inner, up = 0; box && up < 3; box = box.parent, up++)
    if (box.hints & bit) return true;
  return false;
}

const looksLikeName = (text: string): boolean =>
  /^(?:by\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,4}$/u.test(text);

/** Cuts what a byline says into names; what is none is left out. */
function namesIn(values: readonly string[], sources: Sources): string[] {
  const names: string[] = [];
  for (const value of values.slice(0, MOST_NAMES)) {
    const whole = decode(value).replace(BEFORE, '');
    for (const part of whole.split(BETWEEN)) {
      for (const name of splitAtCommas(part)) {
        const tidy = tidyName(name);
        if (tidy && !names.some((other) => plain(other) === plain(tidy))) names.push(tidy);
      }
    }
  }
  const people = names.filter(
    (name) => plain(name) !== plain(sources.declared.metas.get('og:site_name')?.[0]),
  );
  return (people.length ? people : names).slice(0, MOST_NAMES);
}

/** 'Ann Lee, Health Editor' is one person, 'Ann Lee, Bo Diaz' are two. */
function splitAtCommas(text: string): string[] {
  const [first = '', ...rest] = text.split(/\s*,\s*/);
  return [first, ...rest.filter((part) => !ROLE.test(part) && part.split(' ').length <= 5)];
}

function tidyName(text: string): string | null {
  const name = text
    .replace(BEFORE, '')
    .replace(/\S+@\S+\.\S+/g, '')
    .replace(/(?:^|\s)@\w+/g, '')
    .replace(/\s*[([].*$/u, '')
    .replace(/\s+(?:[–—-]|\|)\s+.*$/u, '')
    .replace(/\b(?:https?:|www\.)\S+/gi, '')
    .replace(/^[\s.,:;'"“”-]+|[\s,:;'"“”-]+$/gu, '')
    .trim();
  if (name.length < 2 || name.length > LONGEST_NAME || /^\d/.test(name) || NO_NAME.test(name)) return null;
  return name;
}
