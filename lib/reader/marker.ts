import { rangeFor, rangesFor } from '../anchor/index.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Mark, MarkOrder } from '../messages/marks.ts';
import { type Backdrop, backdropOf } from './backdrop.ts';
import type { Placed } from './hit.ts';
import { draw, erase, type HighlightView, highlightName, INKS, type Ink } from './registry.ts';

type View = Window & HighlightView;
interface Drawn {
  ink: Ink;
  range: Range;
}

/** How long shown words stay flashed, ms: long enough to be found after a scroll. */
const FLASH = 1600;

/** Draws an order in place of what was drawn, and says where each mark stands. Words that are gone are left out. */
export function drawMarks(map: TextMap, order: MarkOrder, document: Document, view: View): Placed<Mark>[] {
  erase(
    view,
    INKS.filter((ink) => ink !== 'flash'),
  );
  const rangeOf = rangesFor(map, document);
  const placed = order.marks.flatMap((mark) => {
    const range = rangeOf(mark);
    return range ? [{ mark, range }] : [];
  });
  const drawn: Drawn[] = placed.map(({ mark, range }) => ({ ink: inkOf(mark), range }));
  for (const span of order.muted) {
    const range = rangeOf(span);
    if (range) drawn.push({ ink: 'muted', range });
  }
  drawByGround(drawn, order.style, view);
  return placed;
}

/** Scrolls to words and flashes them: a timed change of the highlight registry. False when they are gone. */
export function showWords(
  map: TextMap,
  span: { start: number; end: number },
  document: Document,
  view: View,
): boolean {
  const range = rangeFor(map, span, document);
  if (!range) return false;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(range, view, calm ? 'instant' : 'smooth');
  const ground = groundOf(range, view);
  const name = highlightName('flash', ground);
  draw(view, 'flash', name, [range]);
  view.setTimeout(() => {
    const shown = view.CSS.highlights.get(name);
    if (shown?.has(range)) view.CSS.highlights.delete(name);
  }, FLASH);
  return true;
}

function inkOf({ kind, colour }: Mark): Ink {
  return kind === 'own' && colour ? `own-${colour}` : kind;
}

function drawByGround(drawn: readonly Drawn[], style: MarkOrder['style'], view: View): void {
  const names = Map.groupBy(drawn, ({ ink, range }) =>
    highlightName(ink, groundOf(range, view), ink === 'muted' ? 'underline' : style),
  );
  for (const [name, group] of names) {
    draw(
      view,
      group[0]!.ink,
      name,
      group.map(({ range }) => range),
    );
  }
}

/** Scrolls whatever scrolls; a block higher than the window is not enough to bring its words into view. */
function scrollTo(range: Range, view: View, behavior: ScrollBehavior): void {
  const block = range.startContainer.parentElement;
  if (block && block.getBoundingClientRect().height < view.innerHeight) {
    block.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const box = range.getBoundingClientRect();
  view.scrollBy({ top: box.top + box.height / 2 - view.innerHeight / 2, behavior });
}

function groundOf(range: Range, view: View): Backdrop {
  return backdropOf(range.startContainer.parentElement, view);
}
