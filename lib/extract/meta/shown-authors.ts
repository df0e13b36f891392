import { HINT_BIT } from '../page/hints.ts';
import type { Box, TextBlock } from '../page/types.ts';
import { joinPieces, looksLikeName, mayBeName, namesIn, SAID } from './names.ts';
import { aboveText, belowText } from './near-text.ts';
import { isOutlet } from './outlet.ts';
import type { Sources } from './sources.ts';

/** Blocks this far from the headline may hold the byline, behind it rather than before it. */
const BEFORE_HEADLINE = 4;
const AFTER_HEADLINE = 20;
const LONGEST_BYLINE = 180;
const ALONE_WITHIN = 6;

/** The authors that the page shows near its headline, or else labelled or signed elsewhere; empty where it shows none. */
export function shownAuthors(sources: Sources): string[] {
  const { page, headlineAt } = sources;
  const lines = headlineAt < 0 ? aboveText(page.blocks).filter(isLine) : linesNear(page.blocks, headlineAt);
  const ways = headlineAt < 0 ? [marked, said] : [marked, said, hinted, alone];
  return (
    firstNames(lines, ways, sources) ??
    firstNames(page.blocks.slice(headlineAt + 1), [labelled], sources) ??
    firstNames(belowText(page.blocks), [signed], sources) ??
    []
  );
}

/** The authors of a byline proper: marked, said or named so, near the headline; null where there is none. */
export function authorsInByline(sources: Sources): string[] | null {
  const { page, headlineAt } = sources;
  return headlineAt < 0
    ? null
    : firstNames(linesNear(page.blocks, headlineAt), [marked, said, hinted], sources);
}

const isLine = ({ text, prose }: TextBlock): boolean => text.length <= LONGEST_BYLINE && !prose;

function linesNear(blocks: readonly TextBlock[], headlineAt: number): TextBlock[] {
  const near = blocks.slice(Math.max(0, headlineAt - BEFORE_HEADLINE), headlineAt + AFTER_HEADLINE);
  return near.filter((block) => block.index !== headlineAt && isLine(block));
}

type Way = (block: TextBlock, sources: Sources) => string[];

/** The names that the first way finds in the first block in which it finds any. */
function firstNames(blocks: readonly TextBlock[], ways: readonly Way[], sources: Sources): string[] | null {
  for (const way of ways) {
    for (const block of blocks) {
      const names = namesIn(way(block, sources), mayBeName).filter((name) => !isOutlet(name, sources));
      if (names.length) return names;
    }
  }
  return null;
}

/** Said by 'Author: …', wherever it stands. */
function labelled({ text }: TextBlock): string[] {
  const names = text.length <= LONGEST_BYLINE ? LABEL.exec(text)?.[1] : null;
  return names ? [names] : [];
}

const LABEL = /^(?:autor(?:in)?(?:\/autor)?|author|auteure?|autore)(?:\s?:\s?|\s)(\S.{0,200})$/iu;

const isBoldLine = ({ text, boldChars, box }: TextBlock): boolean =>
  boldChars >= text.length && !/^h\d$/.test(box.tag);

/** Signed in bold below the text, by a name of capitals: a sentence is none. */
const signed = (block: TextBlock): string[] =>
  isBoldLine(block) && SIGNATURE.test(block.text) ? [block.text] : [];

const SIGNATURE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;

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
  return close && isBoldLine(block) ? [block.text] : [];
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
