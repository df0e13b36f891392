import { HINT_BIT } from '../page/hints.ts';
import type { Box, TextBlock } from '../page/types.ts';
import { isThing, listOf, textOf, typesOf } from './json-ld.ts';
import { joinPieces, looksLikeName, mayBeName, namesIn, SAID } from './names.ts';
import { metaOf, plain, type Sources } from './sources.ts';

/**
 * Who wrote the article, by name, in the order of the byline: as declared, otherwise as shown near the headline.
 * Where the page declares its outlet alone, a person shown goes first.
 */
export function bylineOf(sources: Sources): string[] {
  const declared = namesIn(linkedAuthors(sources));
  if (declared.some((name) => !isOutlet(name, sources)))
    return declared.filter((name) => !isOutlet(name, sources));
  const meta = namesIn(metaAuthors(sources)).filter((name) => !isOutlet(name, sources));
  if (meta.some(looksLikeName)) return meta;
  const shown = shownAuthors(sources);
  if (shown.length) return shown;
  return meta.length ? meta : declared;
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
  'og:article:author',
  'citation_author',
];

function metaAuthors({ declared }: Sources): string[] {
  for (const name of META_NAMES) {
    const values = (declared.metas.get(name) ?? []).filter((value) => !/^https?:|^www\.|^@|^\//.test(value));
    if (values.length) return values;
  }
  return [];
}

/** Whether a name is that of the outlet, or of an organization the page declares. */
function isOutlet(name: string, sources: Sources): boolean {
  const own = plain(name);
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(sources.url)?.[1];
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

/** Blocks this far from the headline may hold the byline, behind it rather than before it. */
const BEFORE_HEADLINE = 4;
const AFTER_HEADLINE = 20;
const LONGEST_BYLINE = 180;
const ALONE_WITHIN = 6;

function shownAuthors(sources: Sources): string[] {
  const { page, headlineAt } = sources;
  const from = Math.max(0, headlineAt - BEFORE_HEADLINE);
  const near = headlineAt < 0 ? [] : page.blocks.slice(from, headlineAt + AFTER_HEADLINE);
  const lines = near.filter(
    (block) => block.index !== headlineAt && block.text.length <= LONGEST_BYLINE && !block.prose,
  );
  for (const way of [marked, said, hinted, alone]) {
    for (const block of lines) {
      const names = namesIn(way(block, sources), mayBeName).filter((name) => !isOutlet(name, sources));
      if (names.length) return names;
    }
  }
  return [];
}

/** Marked by microdata. */
function marked(block: TextBlock): string[] {
  for (let box: Box | null = block.inner, up = 0; box && up < 4; box = box.parent, up++) {
    if (box.itemprop === 'author' || box.itemprop === 'creator') return [joinPieces(piecesOf(block))];
  }
  return [];
}

/** Said by 'By …'. */
function said(block: TextBlock): string[] {
  const names = SAID.exec(joinPieces(piecesOf(block)))?.[1];
  return names ? [names] : [];
}

/** Told by the names of its element, or by a link to an author's page. */
function hinted(block: TextBlock, { dom }: Sources): string[] {
  const hint = hasHint(block);
  const pieces = new Map<Box, string>();
  for (const run of block.runs)
    if (run.node) pieces.set(run.box, (pieces.get(run.box) ?? '') + run.data.slice(run.from, run.to));
  for (const [box, piece] of pieces) {
    const name = piece.replace(/\s+/g, ' ').trim();
    if (!looksLikeName(name)) continue;
    if (hint || isAuthorLink(box, dom.attr.bind(dom))) return [name];
  }
  return [];
}

/** Alone in bold at the head of the text. */
function alone(block: TextBlock, { headlineAt }: Sources): string[] {
  const close = block.index > headlineAt && block.index <= headlineAt + ALONE_WITHIN;
  return close && block.boldChars >= block.text.length ? [block.text] : [];
}

function isAuthorLink(from: Box, attr: (element: Element, name: string) => string | null): boolean {
  for (let box: Box | null = from, up = 0; box && up < 2; box = box.parent, up++) {
    if (box.tag !== 'a') continue;
    return attr(box.node, 'rel') === 'author' || AUTHOR_PAGE.test(attr(box.node, 'href') ?? '');
  }
  return false;
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|by|byline|people|person|profiles?|reporters?|staff|team|columnists?|contributors?|redaktion|journalists?)\//i;

function hasHint(block: TextBlock): boolean {
  for (let box: Box | null = block.inner, up = 0; box && up < 4; box = box.parent, up++) {
    if (box.hints & HINT_BIT.byline) return true;
  }
  return false;
}

function piecesOf(block: TextBlock): string[] {
  const pieces: string[] = [];
  let last: Box | null = null;
  for (const run of block.runs) {
    if (!run.node) {
      last = null;
      continue;
    }
    const text = run.data.slice(run.from, run.to).replace(/\s+/g, ' ');
    if (last === run.box) pieces[pieces.length - 1] += text;
    else pieces.push(text);
    last = run.box;
  }
  return pieces;
}
