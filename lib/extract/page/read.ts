import type { Dom } from '../../article/dom.ts';
import { attributeNamesReader, shadowReader } from '../../article/dom-more.ts';
import { fold } from '../../article/fold.ts';
import { BOLD, INLINE, LINK, PLAIN, tagBits, UNREAD } from '../../article/tags.ts';
import { dateOf, makeBox, type Names, NO_ATTRIBUTES, readAttributes } from './box.ts';
import { nothingDeclared, readDeclared } from './declared.ts';
import type { Box, PageText, Run, TextBlock } from './types.ts';

/** Elements beyond this many are left unread: no article has them. */
const MOST_BOXES = 400_000;

interface Frame {
  at: Node | null;
  box: Box;
  inline: boolean;
  link: boolean;
  bold: boolean;
  article: boolean;
}

/**
 * Reads the page once, in document order, into blocks of text and the elements they stand in.
 * @param whole also what stands in navigation and footers, for pages that have their text there
 */
export function readPage(dom: Dom, whole = false): PageText {
  return new PageReader(dom, whole).read(dom.root);
}

/** Reads one of the elements that readPage leaves unread. */
export function readSkipped(dom: Dom, element: Element): TextBlock[] {
  return new PageReader(dom, true).read(element).blocks;
}

/** Outside the articles of a page these hold its navigation and its imprint, and a third of its elements. */
const APART = new Set(['nav', 'footer']);

class PageReader {
  private readonly dom: Dom;
  private readonly whole: boolean;
  private readonly shadowOf: (element: Element) => Node | null;
  private readonly attributeNames: (element: Element) => string[];
  private readonly names = new Map<string, Names>();
  private readonly stack: Frame[] = [];
  private readonly page: PageText = {
    declared: nothingDeclared(),
    body: null,
    boxes: [],
    blocks: [],
    frames: [],
    skipped: [],
    times: [],
  };
  /** The block that is being read, and the element that the next one will stand in. */
  private open: TextBlock | null = null;
  private blockBox: Box | null = null;

  constructor(dom: Dom, whole: boolean) {
    this.dom = dom;
    this.whole = whole;
    this.shadowOf = shadowReader(dom);
    this.attributeNames = attributeNamesReader(dom);
  }

  read(root: Element | null): PageText {
    if (!root) return this.page;
    this.page.declared.lang = this.dom.attr(root, 'lang') ?? this.dom.attr(root, 'xml:lang');
    this.enter(root, this.dom.tag(root), 0, null);
    this.page.body = this.page.boxes[0] ?? null;
    // A stack of one's own: pages nest deeper than calls can.
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const node = frame.at;
      if (node) {
        frame.at = this.dom.next(node);
        this.visit(node, frame);
      } else this.leave(frame);
    }
    this.close();
    sumUp(this.page.boxes, this.page.blocks);
    return this.page;
  }

  private visit(node: Node, frame: Frame): void {
    const kind = this.dom.kind(node);
    if (kind === TEXT) this.text(node as Text, frame);
    else if (kind === ELEMENT) this.element(node as Element, this.dom.tag(node as Element), frame);
  }

  private text(node: Text, frame: Frame): void {
    const data = this.dom.data(node);
    if (this.open || data.trim()) this.add({ node, data, from: 0, to: data.length, box: frame.box }, frame);
  }

  private element(element: Element, tag: string, frame: Frame): void {
    const bits = tagBits(tag);
    if (tag === 'br') this.lineBreak(frame);
    else if (tag === 'iframe') this.page.frames.push(element);
    else if (bits & UNREAD) readDeclared(this.dom, element, tag, this.page.declared);
    else if (APART.has(tag) && this.isApart(element, frame)) this.page.skipped.push(element);
    else if (this.page.boxes.length < MOST_BOXES) this.enter(element, tag, bits, frame);
  }

  /** Not the way to the page from the front: its last step may be the headline. */
  private isApart(element: Element, frame: Frame): boolean {
    if (this.whole || frame.article) return false;
    const { attr } = this.dom;
    return !/bread/i.test(`${attr(element, 'class')} ${attr(element, 'aria-label')}`);
  }

  /** One break is a new line, two are a new block. */
  private lineBreak(frame: Frame): void {
    if (!this.open) return;
    if (lastRun(this.open)?.node === null) this.close();
    else this.add({ node: null, data: '', from: 0, to: 0, box: frame.box }, frame);
  }

  private enter(element: Element, tag: string, bits: number, frame: Frame | null): void {
    const inline = frame !== null && ((bits & INLINE) !== 0 || (this.open !== null && tag.includes('-')));
    if (!inline) this.close();
    const attributes = bits & PLAIN ? NO_ATTRIBUTES : readAttributes(this.dom, element, this.attributeNames);
    const box = makeBox(element, tag, frame?.box ?? null, this.page.boxes.length, attributes, this.names);
    this.page.boxes.push(box);
    const datetime = dateOf(this.dom, box, attributes);
    if (datetime) this.page.times.push({ box, datetime });
    if (!inline) this.blockBox = box;
    const link = frame?.link || (bits & LINK) !== 0;
    const bold = frame?.bold || (bits & BOLD) !== 0;
    const article = frame?.article || tag === 'article';
    const first = this.dom.first(element);
    this.stack.push({ at: first, box, inline, link, bold, article });
    // What has a shadow is an element of the page's own making, or one with nothing else in it.
    const shadow = !first || tag.includes('-') ? this.shadowOf(element) : null;
    if (shadow) this.stack.push({ at: this.dom.first(shadow), box, inline, link, bold, article });
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (frame.inline) return;
    this.close();
    this.blockBox = null;
    for (let i = this.stack.length - 1; i >= 0 && !this.blockBox; i--) {
      const outer = this.stack[i]!;
      if (!outer.inline) this.blockBox = outer.box;
    }
  }

  private add(run: Run, frame: Frame): void {
    const blockBox = this.blockBox ?? frame.box;
    this.open ??= newBlock(blockBox, frame.box);
    const block = this.open;
    if (block.inner !== frame.box) block.inner = commonBox(block.inner, frame.box, blockBox);
    block.runs.push(run);
    const length = run.to - run.from;
    if (frame.link) block.linkChars += length;
    if (frame.bold) block.boldChars += length;
  }

  private close(): void {
    const block = this.open;
    this.open = null;
    if (!block || !finishBlock(block)) return;
    block.index = this.page.blocks.length;
    this.page.blocks.push(block);
  }
}

const ELEMENT = 1;
const TEXT = 3;

const newBlock = (box: Box, inner: Box): TextBlock => ({
  index: 0,
  box,
  inner,
  runs: [],
  text: '',
  linkChars: 0,
  boldChars: 0,
  prose: false,
});

/** The last run that is not blank. */
function lastRun(block: TextBlock | null): Run | null {
  for (let i = (block?.runs.length ?? 0) - 1; i >= 0; i--) {
    const run = block!.runs[i]!;
    if (run.node === null || /\S/.test(run.data)) return run;
  }
  return null;
}

function commonBox(a: Box, b: Box, top: Box): Box {
  let [x, y] = [a, b];
  while (x !== y && x !== top && y !== top) {
    if (x.depth >= y.depth) x = x.parent ?? top;
    else y = y.parent ?? top;
  }
  return x === y ? x : top;
}

/** @returns whether there is any text in it. */
function finishBlock(block: TextBlock): boolean {
  const { runs } = block;
  block.text = fold(
    runs.length === 1 ? runs[0]!.data : runs.map((run) => (run.node ? run.data : '\n')).join(''),
  );
  return block.text !== '';
}

const SENTENCE_END = /[.!?…。？！।]["'”’»)\]]*(\s|$)/;
const PROSE_LENGTH = 60;

/** Running text: long enough, mostly not links, with the end of a sentence in it. */
export function isProse(block: TextBlock): boolean {
  return (
    block.text.length >= PROSE_LENGTH &&
    block.linkChars < block.text.length / 2 &&
    SENTENCE_END.test(block.text)
  );
}

function sumUp(boxes: readonly Box[], blocks: readonly TextBlock[]): void {
  for (const block of blocks) {
    const { box } = block;
    box.chars += block.text.length;
    box.linkChars += Math.min(block.linkChars, block.text.length);
    box.blocks++;
    block.prose = isProse(block);
    if (!block.prose) continue;
    box.proseChars += block.text.length;
    box.proseBlocks++;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i]!;
    const parent = box.parent!;
    parent.chars += box.chars;
    parent.linkChars += box.linkChars;
    parent.blocks += box.blocks;
    parent.proseChars += box.proseChars;
    parent.proseBlocks += box.proseBlocks;
  }
}
