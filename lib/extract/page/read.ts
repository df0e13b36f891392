import type { Dom } from '../../article/dom.ts';
import { fold } from '../../article/fold.ts';
import { INLINE, UNREAD } from '../../article/tags.ts';
import { hintBits } from './hints.ts';
import type { Box, PageText, Run, TextBlock } from './types.ts';

/** Elements beyond this many are left unread: no article has them. */
const MOST_BOXES = 400_000;

const LINKS = new Set(['a', 'button']);
const BOLD = new Set(['b', 'strong']);
const NOT_SHOWN = /display:\s*none|visibility:\s*hidden/i;

interface Frame {
  at: Node | null;
  box: Box;
  inline: boolean;
  link: boolean;
  bold: boolean;
}

/** Reads the whole page once, in document order, into blocks of text and the elements they stand in. */
export function readPage(dom: Dom): PageText {
  const names = new Map<string, number>();
  const top = dom.root;
  if (!top) return { body: null, boxes: [], blocks: [], frames: [] };
  const body = makeBox(dom, top, null, 0, names);
  const boxes = [body];
  const blocks: TextBlock[] = [];
  const frames: Element[] = [];
  const stack: Frame[] = [{ at: dom.first(top), box: body, inline: false, link: false, bold: false }];
  let open: TextBlock | null = null;
  let blockBox = body;

  const close = (): void => {
    if (open && finishBlock(open)) {
      open.index = blocks.length;
      blocks.push(open);
    }
    open = null;
  };
  const addRun = (run: Run, frame: Frame): void => {
    open ??= { index: 0, box: blockBox, inner: frame.box, runs: [], text: '', linkChars: 0, boldChars: 0 };
    if (open.inner !== frame.box) open.inner = commonBox(open.inner, frame.box, blockBox);
    open.runs.push(run);
    const length = run.to - run.from;
    if (frame.link) open.linkChars += length;
    if (frame.bold) open.boldChars += length;
  };

  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const node = frame.at;
    if (!node) {
      stack.pop();
      if (!frame.inline) {
        close();
        blockBox = blockOf(stack) ?? body;
      }
      continue;
    }
    frame.at = dom.next(node);
    const kind = dom.kind(node);
    if (kind === 3) {
      const data = dom.data(node);
      if (open || /\S/.test(data)) addRun({ node: node as Text, data, from: 0, to: data.length }, frame);
    } else if (kind === 1) {
      const tag = dom.tag(node as Element);
      if (tag === 'br') {
        const last = lastRun(open);
        if (last && last.node === null) close();
        else if (open) addRun({ node: null, data: '', from: 0, to: 0 }, frame);
      } else if (tag === 'iframe') frames.push(node as Element);
      else if (!UNREAD.has(tag) && boxes.length < MOST_BOXES) {
        const inline = INLINE.has(tag) || (open !== null && tag.includes('-'));
        if (!inline) close();
        const box = makeBox(dom, node as Element, frame.box, boxes.length, names);
        boxes.push(box);
        if (!inline) blockBox = box;
        const link = frame.link || LINKS.has(tag);
        const bold = frame.bold || BOLD.has(tag);
        stack.push({ at: dom.first(node), box, inline, link, bold });
        const shadow = dom.shadow(node as Element);
        if (shadow) stack.push({ at: dom.first(shadow), box, inline, link, bold });
      }
    }
  }
  close();
  sumUp(boxes, blocks);
  return { body, boxes, blocks, frames };
}

/** The last run that is not blank. */
function lastRun(block: TextBlock | null): Run | null {
  for (let i = (block?.runs.length ?? 0) - 1; i >= 0; i--) {
    const run = block!.runs[i]!;
    if (run.node === null || /\S/.test(run.data)) return run;
  }
  return null;
}

function blockOf(stack: readonly Frame[]): Box | null {
  for (let i = stack.length - 1; i >= 0; i--) if (!stack[i]!.inline) return stack[i]!.box;
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

function makeBox(
  dom: Dom,
  node: Element,
  parent: Box | null,
  order: number,
  names: Map<string, number>,
): Box {
  const tag = dom.tag(node);
  const name = `${dom.attr(node, 'class') ?? ''} ${dom.attr(node, 'id') ?? ''} ${dom.attr(node, 'role') ?? ''}`;
  const more = INLINE.has(tag)
    ? ''
    : `${dom.attr(node, 'data-testid') ?? ''} ${dom.attr(node, 'data-component') ?? ''}`;
  const key = `${name} ${more}`;
  let hints = names.get(key);
  if (hints === undefined) {
    hints = hintBits(key);
    names.set(key, hints);
  }
  const style = dom.attr(node, 'style');
  return {
    node,
    tag,
    parent,
    order,
    depth: parent ? parent.depth + 1 : 0,
    hints,
    hidden:
      dom.attr(node, 'hidden') !== null ||
      dom.attr(node, 'aria-hidden') === 'true' ||
      (style !== null && NOT_SHOWN.test(style)),
    itemprop: dom.attr(node, 'itemprop') ?? '',
    chars: 0,
    linkChars: 0,
    blocks: 0,
    proseChars: 0,
    proseBlocks: 0,
  };
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
    if (!isProse(block)) continue;
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
