/** The part of a document that finds the letter at a point. */
export interface CaretView {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The part of the highlight registry that tells what is drawn at a point, where the browser has it. */
export interface HitRegistry {
  highlightsFromPoint?: (x: number, y: number) => readonly { ranges: readonly AbstractRange[] }[];
}

/** What stands in the page under a mark. */
export interface Placed<T> {
  mark: T;
  range: Range;
}

/** A click up to this far from the words' own boxes still means them: the line under them, say. */
const SLACK = 3;

/**
 * The mark at a point of the viewport; the shortest where several overlap. Asks the highlight registry (CSS Custom
 * Highlight API, `highlightsFromPoint`) where it answers, and else goes by the caret.
 */
export function markAt<T>(
  document: CaretView,
  registry: HitRegistry,
  placed: readonly Placed<T>[],
  x: number,
  y: number,
): Placed<T> | null {
  const hits = registry.highlightsFromPoint
    ? drawnAt(registry.highlightsFromPoint(x, y), placed)
    : nearCaret(document, placed, x, y);
  const shortest = hits.toSorted((a, b) => a.range.toString().length - b.range.toString().length);
  return shortest[0] ?? null;
}

function drawnAt<T>(
  drawn: readonly { ranges: readonly AbstractRange[] }[],
  placed: readonly Placed<T>[],
): Placed<T>[] {
  const ranges = new Set(drawn.flatMap((highlight) => highlight.ranges));
  return placed.filter(({ range }) => ranges.has(range));
}

/** By the caret's place, checked against the words' boxes: a caret is also found beside and below text. */
function nearCaret<T>(document: CaretView, placed: readonly Placed<T>[], x: number, y: number): Placed<T>[] {
  const caret = caretAt(document, x, y);
  return caret ? placed.filter(({ range }) => covers(range, caret) && inBoxes(range, x, y)) : [];
}

function caretAt(document: CaretView, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers(range: Range, caret: { node: Node; offset: number }): boolean {
  try {
    return range.isPointInRange(caret.node, caret.offset);
  } catch {
    // The node was taken out of the page, or is of another document.
    return false;
  }
}

function inBoxes(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
