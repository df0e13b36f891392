import type { Dom } from '../../article/dom.ts';
import { shadowReader } from '../../article/dom-more.ts';
import { fold } from '../../article/fold.ts';
import { INLINE, UNREAD } from '../../article/tags.ts';
import { nothingDeclared, readDeclared } from './declared.ts';
import { hintBits } from './hints.ts';
import type { Box, PageText, Run, TextBlock, Time } from './types.ts';

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
  const shadowOf = shadowReader(dom);
  const names = new Map<string, Names>();
  const declared = nothingDeclared();
  const top = dom.root;
  if (!top) return { body: null, boxes: [], blocks: [], frames: [], times: [], declared };
  declared.lang = dom.attr(top, 'lang') ?? dom.attr(top, 'xml:lang');
  const body = makeBox(dom, top, null, 0, names);
  const boxes = [body];
  const blocks: TextBlock[] = [];
  const frames: Element[] = [];
  const times: Time[] = [];
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
    open ??= {
      index: 0,
      box: blockBox,
      inner: frame.box,
      runs: [],
      text: '',
      linkChars: 0,
      boldChars: 0,
      prose: false,
    };
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
      if (open || /\S/.test(data))
        addRun({ node: node as Text, data, from: 0, to: data.length, box: frame.box }, frame);
    } else if (kind === 1) {
      const tag = dom.tag(node as Element);
      if (tag === 'br') {
        const last = lastRun(open);
        if (last && last.node === null) close();
        else if (open) addRun({ node: null, data: '', from: 0, to: 0, box: frame.box }, frame);
      } else if (tag === 'iframe') frames.push(node as Element);
      else if (UNREAD.has(tag)) readDeclared(dom, node as Element, tag, declared);
      else if (boxes.length < MOST_BOXES) {
        const inline = INLINE.has(tag) || (open !== null && tag.includes('-'));
        if (!inline) close();
        const box = makeBox(dom, node as Element, frame.box, boxes.length, names);
        boxes.push(box);
        const datetime = tag === 'time' || box.itemprop.startsWith('date') ? dateOf(dom, box) : null;
        if (datetime) times.push({ box, datetime });
        if (!inline) blockBox = box;
        const link = frame.link || LINKS.has(tag);
        const bold = frame.bold || BOLD.has(tag);
        stack.push({ at: dom.first(node), box, inline, link, bold });
        const shadow = shadowOf(node);
        if (shadow) stack.push({ at: dom.first(shadow), box, inline, link, bold });
      }
    }
  }
  close();
  sumUp(boxes, blocks);
  return { body, boxes, blocks, frames, times, declared };
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

interface Names {
  hints: number;
  kind: number;
}

/** What the names of an element mean, looked up once for each set of names. */
function namesOf(dom: Dom, node: Element, tag: string, parent: Box | null, known: Map<string, Names>): Names {
  const inline = INLINE.has(tag);
  let name = joined(dom.attr(node, 'class'), dom.attr(node, 'id'), dom.attr(node, 'role'));
  if (!inline) name = joined(name, dom.attr(node, 'data-testid'), dom.attr(node, 'data-component'));
  const key = name ? `${tag} ${name}` : `${tag}<${parent?.kind ?? 0}`;
  let names = known.get(key);
  if (!names) {
    names = { hints: name ? hintBits(name) : 0, kind: known.size };
    known.set(key, names);
  }
  return names;
}

function joined(...parts: (string | null)[]): string {
  let all = '';
  for (const part of parts) if (part) all += all ? ` ${part}` : part;
  return all;
}

function makeBox(dom: Dom, node: Element, parent: Box | null, order: number, known: Map<string, Names>): Box {
  const tag = dom.tag(node);
  const { hints, kind } = namesOf(dom, node, tag, parent, known);
  return {
    node,
    tag,
    parent,
    order,
    depth: parent ? parent.depth + 1 : 0,
    hints,
    kind,
    hidden: isHidden(dom, node),
    itemprop: dom.attr(node, 'itemprop') ?? '',
    chars: 0,
    linkChars: 0,
    blocks: 0,
    proseChars: 0,
    proseBlocks: 0,
  };
}

function dateOf(dom: Dom, { node }: Box): string | null {
  return dom.attr(node, 'datetime') ?? dom.attr(node, 'content') ?? dom.attr(node, 'title');
}

function isHidden(dom: Dom, node: Element): boolean {
  if (dom.attr(node, 'hidden') !== null || dom.attr(node, 'aria-hidden') === 'true') return true;
  const style = dom.attr(node, 'style');
  return style !== null && NOT_SHOWN.test(style);
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
