import { type Dom, openDom } from '../article/dom.ts';
import { isConnected, newRange } from '../article/dom-more.ts';
import { fold } from '../article/fold.ts';
import { partOf, type Segment, segmentsOf, type TextMap } from '../article/text-map.ts';
import { findAgain } from './quote.ts';

/** UTF-16 offsets into the article's text, half-open. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The words of a span as a Range of the page. Where the page has changed since it was read, they are looked for by
 * quote and context.
 * @returns null for an empty span, and when the words are no longer there.
 */
export function rangeFor(map: TextMap, span: Span, document: Document): Range | null {
  const dom = openDom(document);
  const found = partsIn(dom, map, span);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const range = newRange(dom);
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

/** The parts of text nodes that a span covers, without what the page has between them; empty when they are gone. */
export function partsFor(map: TextMap, span: Span, document: Document): Part[] {
  return partsIn(openDom(document), map, span);
}

const partsIn = (dom: Dom, map: TextMap, span: Span): Part[] =>
  span.end > span.start ? (standing(dom, map, span) ?? findAgain(dom, map, span)) : [];

/** Part of a text node; UTF-16 offsets into its data, half-open. */
export interface Part {
  node: Text;
  from: number;
  to: number;
}

/** The parts where they were read, or null when any of them has changed or gone. */
function standing(dom: Dom, map: TextMap, span: Span): Part[] | null {
  const parts: Part[] = [];
  for (const segment of segmentsOf(map, span.start, span.end)) {
    if (!isConnected(dom, segment.node) || !unchanged(dom, map, segment)) return null;
    const [from, to] = partOf(segment, span.start, span.end);
    parts.push({ node: segment.node, from, to });
  }
  return parts;
}

function unchanged(dom: Dom, map: TextMap, segment: Segment): boolean {
  const now = dom.data(segment.node).slice(segment.from, segment.to);
  return fold(now) === fold(map.text.slice(segment.start, segment.end));
}
