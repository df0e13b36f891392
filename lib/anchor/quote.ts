import { type Dom, nextNode, nextOutside } from '../article/dom.ts';
import { UNREAD } from '../article/tags.ts';
import { buildText, partOf, segmentsOf, type TextMap } from '../article/text-map.ts';
import type { Part, Span } from './index.ts';

/** Characters on each side that tell one place of a quote from another. */
const CONTEXT = 32;

/** Looks for the words of a span in the page as it is now. @returns empty when they are not there. */
export function findAgain(dom: Dom, map: TextMap, span: Span): Part[] {
  const now = textNow(dom);
  const quote = squeeze(map.text.slice(span.start, span.end));
  if (!quote) return [];
  const before = squeeze(map.text.slice(Math.max(0, span.start - CONTEXT), span.start));
  const after = squeeze(map.text.slice(span.end, span.end + CONTEXT));
  let best = -1;
  let bestScore = -1;
  for (let at = now.text.indexOf(quote); at >= 0; at = now.text.indexOf(quote, at + 1)) {
    const score =
      sameEnd(now.text.slice(Math.max(0, at - CONTEXT), at), before) +
      sameStart(now.text.slice(at + quote.length, at + quote.length + CONTEXT), after);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  if (best < 0) return [];
  const end = best + quote.length;
  return segmentsOf(now, best, end).map((segment) => {
    const [from, to] = partOf(segment, best, end);
    return { node: segment.node, from, to };
  });
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** The whole page as one line of text. */
function textNow(dom: Dom): TextMap {
  const builder = buildText();
  const top = dom.root;
  for (let node: Node | null = top; top && node; ) {
    const kind = dom.kind(node);
    if (kind === 3) builder.add(node as Text, dom.data(node), 0, dom.data(node).length);
    const unread = kind === 1 && UNREAD.has(dom.tag(node as Element));
    node = unread ? nextOutside(dom, node, top) : nextNode(dom, node, top);
  }
  builder.endBlock();
  return builder.finish();
}

function sameStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

function sameEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
