import { foldUnit } from './fold.ts';

/**
 * A stretch of text that one stretch of one text node gives. Where both are equally long, unit answers unit; where
 * they are not (a ligature), the segment is indivisible.
 */
export interface Segment {
  /** UTF-16 offsets into the text, half-open. */
  start: number;
  end: number;
  node: Text;
  /** UTF-16 offsets into the node's data, half-open. */
  from: number;
  to: number;
}

/** Where each character of a text stands in the page. Segments are in text order and do not overlap. */
export interface TextMap {
  text: string;
  segments: readonly Segment[];
}

/** A place in the page, as a Range boundary wants it. */
export interface Position {
  node: Text;
  offset: number;
}

/** The index of the last segment that starts at or before an offset, -1 before the first. */
function segmentBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The segments that a span of the text touches, in order. */
export function segmentsOf(map: TextMap, start: number, end: number): Segment[] {
  const found: Segment[] = [];
  for (let i = Math.max(0, segmentBefore(map.segments, start)); i < map.segments.length; i++) {
    const segment = map.segments[i]!;
    if (segment.start >= end) break;
    if (segment.end > start) found.push(segment);
  }
  return found;
}

/** Where a segment's part from `start` to `end` (offsets into the text) lies in its node, half-open. */
export function partOf(segment: Segment, start: number, end: number): [from: number, to: number] {
  if (segment.end - segment.start !== segment.to - segment.from) return [segment.from, segment.to];
  const from = segment.from + Math.max(0, start - segment.start);
  const to = segment.to - Math.max(0, segment.end - end);
  return [from, to];
}

/**
 * The place in the page of one character of the text.
 * @param offset of the character; a blank that no text node holds (between blocks, `<br>`) has no place: null.
 */
export function positionOf(map: TextMap, offset: number): Position | null {
  const segment = map.segments[segmentBefore(map.segments, offset)];
  if (!segment || offset >= segment.end) return null;
  return { node: segment.node, offset: partOf(segment, offset, segment.end)[0] };
}

/** The offset in the text of a place in the page; null where the article does not have it. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  for (const segment of map.segments) {
    if (segment.node !== node || offset < segment.from || offset > segment.to) continue;
    if (segment.end - segment.start !== segment.to - segment.from) return segment.start;
    return segment.start + offset - segment.from;
  }
  return null;
}

/** Text put together from pieces of the page. */
export interface TextBuilder {
  readonly length: number;
  /** Adds part of a text node, its blanks joined to those before it. */
  add(node: Text, data: string, from: number, to: number): void;
  /** Adds a line break that no text node holds. */
  breakLine(): void;
  /** Ends a block: blanks at its end are taken back. @returns its place, or null when nothing was added. */
  endBlock(): { start: number; end: number } | null;
  finish(): TextMap;
}

const BLOCK_GAP = '\n\n';

const evenly = (segment: Segment): boolean => segment.end - segment.start === segment.to - segment.from;

/** Blocks are joined by a blank line. Linear in the text. */
export function buildText(): TextBuilder {
  const blocks: string[] = [];
  const segments: Segment[] = [];
  /** Where the block being built starts in the text, and its words so far. */
  let base = 0;
  let block = '';

  const put = (folded: string, node: Text, from: number, to: number): void => {
    const start = base + block.length;
    const end = start + folded.length;
    block += folded;
    const last = segments.at(-1);
    if (
      last?.node === node &&
      last.to === from &&
      last.end === start &&
      folded.length === to - from &&
      evenly(last)
    ) {
      last.end = end;
      last.to = to;
    } else segments.push({ start, end, node, from, to });
  };
  const atBlank = (): boolean => block === '' || isBlank(block.charCodeAt(block.length - 1));
  const trim = (): void => {
    block = block.trimEnd();
    const end = base + block.length;
    for (let last = segments.at(-1); last && last.end > end; last = segments.at(-1)) {
      if (last.start >= end) {
        segments.pop();
        continue;
      }
      last.to -= last.end - end;
      last.end = end;
    }
  };

  return {
    get length() {
      return base + block.length;
    },
    add(node, data, from, to) {
      for (let at = from; at < to; ) {
        const stop = regularUntil(data, at, to, atBlank());
        if (stop > at) {
          put(data.slice(at, stop), node, at, stop);
          at = stop;
          continue;
        }
        const folded = foldUnit(data[at]!);
        if (folded && !(folded === ' ' && atBlank())) put(folded, node, at, at + 1);
        at++;
      }
    },
    breakLine() {
      trim();
      if (block !== '') block += '\n';
    },
    endBlock() {
      trim();
      if (block === '') return null;
      const span = { start: base, end: base + block.length };
      blocks.push(block);
      base = span.end + BLOCK_GAP.length;
      block = '';
      return span;
    },
    finish: () => ({ text: blocks.join(BLOCK_GAP), segments }),
  };
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

/** What does not stand in the text as it stands in the page, but for a blank after a blank. */
const IRREGULAR = /[^\S ]|[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]| (?=\s)/g;

/** Where the stretch ends that can be taken as it is. @param afterBlank whether a blank before it makes one too many */
function regularUntil(data: string, from: number, to: number, afterBlank: boolean): number {
  if (afterBlank && data[from] === ' ') return from;
  IRREGULAR.lastIndex = from;
  const next = IRREGULAR.exec(data)?.index ?? to;
  return Math.min(next, to);
}
