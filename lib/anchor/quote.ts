import { type Dom, nextNode, nextOutside } from '../article/dom.ts';
import { tagBits, UNREAD } from '../article/tags.ts';
import { buildText, partOf, segmentsOf, type TextMap } from '../article/text-map.ts';
import type { Part, Span } from './index.ts';

/** Characters on each side that tell one place of a quote from another. */
const CONTEXT = 32;
/** A quote shorter than this is no proof by itself: so much of its context has to stand around it too. */
const LONG_QUOTE = 40;
const LEAST_CONTEXT = 10;

/** The page as it is now, read when it is first asked for. */
interface PageNow {
  map: TextMap;
  dense: Dense;
}

/** Looks for the words of spans in the page as it is now, blanks aside; nothing where they are not there. */
export function searcher(dom: Dom, map: TextMap): (span: Span) => Part[] {
  let now: PageNow | undefined;
  return (span) => {
    if (!now) {
      const read = textNow(dom);
      now = { map: read, dense: denseOf(read.text) };
    }
    return findAgain(now, map, span);
  };
}

function findAgain(now: PageNow, map: TextMap, span: Span): Part[] {
  const quote = withoutBlanks(map.text.slice(span.start, span.end));
  if (!quote) return [];
  const { dense } = now;
  const before = withoutBlanks(map.text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)).slice(
    -CONTEXT,
  );
  const after = withoutBlanks(map.text.slice(span.end, span.end + 2 * CONTEXT)).slice(0, CONTEXT);
  const enough = quote.length >= LONG_QUOTE ? 0 : Math.min(LEAST_CONTEXT, before.length + after.length);
  let best = -1;
  let bestScore = enough - 1;
  for (let at = dense.text.indexOf(quote); at >= 0; at = dense.text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const score =
      sameEnd(dense.text.slice(Math.max(0, at - CONTEXT), at), before) +
      sameStart(dense.text.slice(end, end + CONTEXT), after);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  if (best < 0) return [];
  const start = dense.offsets[best]!;
  const end = dense.offsets[best + quote.length - 1]! + 1;
  return segmentsOf(now.map, start, end).map((segment) => {
    const [from, to] = partOf(segment, start, end);
    return { node: segment.node, from, to };
  });
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** A text without its blanks, and where each character of it was. */
interface Dense {
  text: string;
  offsets: Uint32Array;
}

function denseOf(text: string): Dense {
  const offsets = new Uint32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) if (/\S/.test(text[i]!)) offsets[count++] = i;
  return { text: withoutBlanks(text), offsets };
}

/** The whole page as one line of text. */
function textNow(dom: Dom): TextMap {
  const builder = buildText();
  const top = dom.root;
  for (let node: Node | null = top; top && node; ) {
    const kind = dom.kind(node);
    if (kind === 3) builder.add(node as Text, dom.data(node), 0, dom.data(node).length);
    const unread = kind === 1 && (tagBits(dom.tag(node as Element)) & UNREAD) !== 0;
    node = unread ? nextOutside(dom, node, top) : nextNode(dom, node, top);
  }
  builder.endBlock();
  return builder.finish();
}

function sameStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sameEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
