import { HINT_BIT, HINT_NAMES } from '../page/hints.ts';
import type { Box, PageText, TextBlock } from '../page/types.ts';

/** What the place of a block among the elements of its page says about it. */
export interface Outline {
  main: Box | null;
  /** The elements from the document down to the main one. */
  path: ReadonlySet<Box>;
  /** Blocks in elements of the same tag and names, by the element's kind. */
  peers: ReadonlyMap<number, Peers>;
  /** How many elements there are of each kind. */
  copies: ReadonlyMap<number, number>;
  texts: ReadonlyMap<string, number>;
  proseChars: number;
}

export interface Peers {
  blocks: number;
  chars: number;
  linkChars: number;
  proseChars: number;
}

/** A container is the way to the text when it holds this share of the prose of its parent. */
const MAIN_SHARE = 0.6;
/** The names of an element with this share of the page's prose tell nothing against its blocks. */
const DOMINANT_SHARE = 0.5;
/** Ancestors further up say nothing; a page may nest ten thousand deep. */
export const MOST_LEVELS = 24;

/** The smallest element that holds most of the running text. */
function mainBox(page: PageText): Box | null {
  let main = page.body;
  if (!main) return null;
  for (const box of page.boxes) {
    if (box.parent === main && box.proseChars > 0 && box.proseChars >= MAIN_SHARE * main.proseChars)
      main = box;
  }
  return main;
}

export function outlineOf(page: PageText): Outline {
  const main = mainBox(page);
  const path = new Set<Box>();
  for (let box = main; box; box = box.parent) path.add(box);
  const peers = new Map<number, Peers>();
  const texts = new Map<string, number>();
  for (const block of page.blocks) {
    let group = peers.get(block.box.kind);
    if (!group) {
      group = { blocks: 0, chars: 0, linkChars: 0, proseChars: 0 };
      peers.set(block.box.kind, group);
    }
    group.blocks++;
    group.chars += block.text.length;
    group.linkChars += block.linkChars;
    if (block.prose) group.proseChars += block.text.length;
    texts.set(block.text, (texts.get(block.text) ?? 0) + 1);
  }
  const copies = new Map<number, number>();
  for (const box of page.boxes) copies.set(box.kind, (copies.get(box.kind) ?? 0) + 1);
  return { main, path, peers, copies, texts, proseChars: page.body?.proseChars ?? 0 };
}

const TAG_GROUPS = {
  article: ['article'],
  aside: ['aside'],
  button: ['button', 'label'],
  figure: ['figure', 'figcaption', 'picture'],
  footer: ['footer'],
  form: ['form', 'fieldset', 'dialog'],
  header: ['header'],
  list: ['ul', 'ol', 'dl'],
  nav: ['nav', 'menu'],
  quote: ['blockquote'],
  section: ['section'],
  table: ['table'],
} as const;
export const TAG_GROUP_NAMES = Object.keys(TAG_GROUPS) as (keyof typeof TAG_GROUPS)[];
const GROUP_OF_TAG = new Map<string, number>(
  TAG_GROUP_NAMES.flatMap((name, i) => TAG_GROUPS[name].map((tag) => [tag, i] as const)),
);

/** What stands above a block, nearest first. */
export interface Above {
  /** Levels up to the nearest element whose names have a hint, by hint; FAR where there is none. */
  hints: number[];
  /** The same for groups of tags. */
  tags: number[];
  /** Positive names: how many elements above, dominant ones too, are called body or article. */
  bodies: number;
  hidden: boolean;
  /** Levels up to the main path; where it joins, the share of the page's prose in the branch left. */
  joinUp: number;
  insideMain: boolean;
  /** Levels from the main element down to where it joins, negative above it. */
  joinDepth: number;
  branchShare: number;
  /** Most copies that any element below the path has. */
  mostCopies: number;
  itemprop: boolean;
}

export const FAR = 12;
const POSITIVE = HINT_BIT.body | HINT_BIT.article;

export function lookAbove(block: TextBlock, outline: Outline): Above {
  const above: Above = {
    hints: new Array<number>(HINT_NAMES.length).fill(FAR),
    tags: new Array<number>(TAG_GROUP_NAMES.length).fill(FAR),
    bodies: 0,
    hidden: false,
    joinUp: -1,
    insideMain: false,
    joinDepth: 0,
    branchShare: 0,
    mostCopies: 0,
    itemprop: false,
  };
  let seen = 0;
  let level = 0;
  for (let box: Box | null = block.inner; box && level < MOST_LEVELS; box = box.parent, level++) {
    const dominant = box.proseChars >= DOMINANT_SHARE * outline.proseChars && box.proseChars > 0;
    if (box.itemprop === 'articleBody') above.itemprop = true;
    if (box.hints & POSITIVE) above.bodies++;
    const group = GROUP_OF_TAG.get(box.tag);
    if (group !== undefined && above.tags[group] === FAR) above.tags[group] = Math.min(level, FAR - 1);
    if (above.joinUp < 0 && outline.path.has(box)) {
      above.joinUp = level;
      above.insideMain = box === outline.main;
      above.joinDepth = box.depth - (outline.main?.depth ?? 0);
    } else if (above.joinUp < 0) {
      above.branchShare = outline.proseChars ? box.proseChars / outline.proseChars : 0;
      above.mostCopies = Math.max(
        above.mostCopies,
        INLINE_KIND(box) ? 0 : (outline.copies.get(box.kind) ?? 0),
      );
    }
    if (dominant) continue;
    if (box.hidden) above.hidden = true;
    for (let fresh = box.hints & ~seen; fresh; fresh &= fresh - 1) {
      above.hints[31 - Math.clz32(fresh & -fresh)] = Math.min(level, FAR - 1);
    }
    seen |= box.hints;
  }
  return above;
}

const INLINE_KIND = (box: Box): boolean =>
  box.tag === 'p' || box.tag === 'a' || box.tag === 'span' || box.tag === 'li';
