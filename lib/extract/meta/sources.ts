import type { Dom } from '../../article/dom.ts';
import type { Declared, PageText, TextBlock } from '../page/types.ts';
import { isArticleThing, isThing, listOf, type Thing, textOf, thingsOf } from './json-ld.ts';

/** All that a page declares and shows, ready to be asked for one thing after another. */
export interface Sources {
  dom: Dom;
  url: string;
  page: PageText;
  declared: Declared;
  things: readonly Thing[];
  /** The JSON-LD object of the article itself. */
  article: Thing | null;
  /** Index of the block with the headline, -1 where it is not known. */
  headlineAt: number;
}

export function sourcesOf(dom: Dom, page: PageText, url: string): Sources {
  const things = thingsOf(page.declared.jsonLd);
  return {
    dom,
    url,
    page,
    declared: page.declared,
    things,
    article: articleOf(things, url, page.declared),
    headlineAt: -1,
  };
}

/** Of several articles the one that is this page, by its address, then by its title, then the fullest. */
function articleOf(things: readonly Thing[], url: string, declared: Declared): Thing | null {
  let best: Thing | null = null;
  let bestScore = -1;
  const path = pathOf(declared.canonical ?? url) ?? pathOf(url);
  for (const thing of things) {
    if (!isArticleThing(thing)) continue;
    const own = [thing['url'], thing['@id'], thing['mainEntityOfPage']].map((value) =>
      pathOf(addressOf(value)),
    );
    const headline = textOf(thing['headline']);
    const score =
      (path && own.includes(path) ? 4 : 0) +
      (headline && declared.title.includes(headline.slice(0, 30)) ? 3 : 0) +
      (thing['author'] ? 1 : 0) +
      (thing['datePublished'] ? 1 : 0) +
      (thing['articleBody'] ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [thing, score];
  }
  return best;
}

function addressOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  if (!isThing(first)) return null;
  const id = first['@id'] ?? first['url'];
  return typeof id === 'string' ? id : null;
}

/** The path of an address without a slash at its end; null for a front page. */
function pathOf(address: string | null): string | null {
  const path = address
    ?.replace(/^https?:\/\/[^/]+/, '')
    .split(/[?#]/)
    .at(0)
    ?.replace(/\/$/, '');
  return path ? path : null;
}

/** The first content of the first of these meta elements that the page has. */
export function metaOf({ declared }: Sources, ...names: string[]): string | null {
  for (const name of names) {
    const content = declared.metas.get(name)?.[0];
    if (content) return decode(content);
  }
  return null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};

/** Undoes markup within declared text: `&#039;` and `<i>` in JSON-LD are no one's headline. */
export function decode(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]{0,200}>/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? accented(String(name)) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ACCENTS: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
};

/** `ouml` is an o with two dots. */
function accented(name: string): string | null {
  if (name === 'szlig') return 'ß';
  const accent = ACCENTS[name.slice(1)];
  return accent ? (name[0]! + accent).normalize('NFC') : null;
}

/** Letters and digits of a text in lower case, one blank between words: for comparing. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a block, or the line within it, stands in an element of this tag. */
export function standsIn(block: TextBlock, tag: string, levels: number): boolean {
  let box: TextBlock['inner'] | null = block.inner;
  for (let up = block.inner.depth - block.box.depth + levels; box && up >= 0; box = box.parent, up--) {
    if (box.tag === tag) return true;
  }
  return false;
}
