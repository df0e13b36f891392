import { OWN_COLOURS } from '../own/types.ts';
import type { Backdrop } from './backdrop.ts';
import type { HitRegistry } from './hit.ts';

/** Every highlight of ours begins with this: the registry is shared with the page. */
const PREFIX = 'backgrounder';

export const INKS = [
  'said',
  'name',
  'past',
  'possible',
  'own',
  ...OWN_COLOURS.map((colour) => `own-${colour}` as const),
  'flash',
  'muted',
] as const;
export type Ink = (typeof INKS)[number];
export type InkStyle = 'underline' | 'tint';

/** The part of a window that draws highlights. */
export interface HighlightView {
  CSS: { highlights: HighlightRegistry & HitRegistry };
  Highlight: new (...ranges: AbstractRange[]) => Highlight;
}

/** Name of a highlight in entrypoints/reader.css. */
export function highlightName(ink: Ink, ground: Backdrop, style: InkStyle = 'underline'): string {
  return [PREFIX, ink, ...(style === 'tint' ? ['tint'] : []), ground].join('-');
}

/** Later ones are drawn over earlier ones where words have several. */
const PRIORITY: Readonly<Record<string, number>> = {
  muted: 0,
  said: 1,
  possible: 2,
  name: 3,
  past: 4,
  flash: 6,
};
/** The reader's own is drawn over all but the flash, whatever its colour. */
const OWN = 5;

/** Draws ranges under a name, in place of those it had. None takes the name away. */
export function draw(view: HighlightView, ink: Ink, name: string, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) {
    view.CSS.highlights.delete(name);
    return;
  }
  const highlight = new view.Highlight(...ranges);
  highlight.priority = PRIORITY[ink] ?? OWN;
  view.CSS.highlights.set(name, highlight);
}

/** Takes away our highlights of these inks, and no others. */
export function erase(view: HighlightView, inks: readonly Ink[]): void {
  for (const ink of inks) {
    for (const ground of ['light', 'dark'] as const) {
      view.CSS.highlights.delete(highlightName(ink, ground));
      view.CSS.highlights.delete(highlightName(ink, ground, 'tint'));
    }
  }
}
