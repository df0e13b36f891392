import { type Dom, openDom } from '../article/dom.ts';
import { isConnected, newRange } from '../article/dom-more.ts';
import { fold } from '../article/fold.ts';
import { partOf, segmentsOf, type TextMap } from '../article/text-map.ts';
import { searcher } from './quote.ts';

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
  return rangesFor(map, document)(span);
}

/** Finds the Ranges of many spans in the page as it is now; the page is read again once at most. */
export function rangesFor(map: TextMap, document: Document): (span: Span) => Range | null {
  const dom = openDom(document);
  const again = searcher(dom, map);
  return (span) => {
    const found = partsIn(dom, map, span, again);
    const first = found[0];
    const last = found.at(-1);
    if (!first || !last) return null;
    const range = newRange(dom);
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
    return range;
  };
}

/** The parts of text nodes that a span covers, without what the page has between them; empty when they are gone. */
export function partsFor(map: TextMap, span: Span, document: Document): Part[] {
  const dom = openDom(document);
  return partsIn(dom, map, span, searcher(dom, map));
}

type Search = (span: Span) => Part[];

const partsIn = (dom: Dom, map: TextMap, span: Span, again: Search): Part[] =>
  span.end > span.start ? (standing(dom, map, span) ?? again(span)) : [];

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
    const [from, to] = partOf(segment, span.start, span.end);
    const whole = to - from === segment.to - segment.from;
    const said = whole
      ? map.text.slice(segment.start, segment.end)
      : map.text.slice(Math.max(segment.start, span.start), Math.min(segment.end, span.end));
    const now = dom.data(segment.node).slice(from, to);
    if (!isConnected(dom, segment.node) || fold(now) !== fold(said)) return null;
    parts.push({ node: segment.node, from, to });
  }
  return parts;
}
