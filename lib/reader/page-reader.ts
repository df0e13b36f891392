import type { TextMap } from '../article/text-map.ts';
import type { SiteRule } from '../extract/site-rules.ts';
import type { Mark, MarkOrder } from '../messages/marks.ts';
import type { Reading } from '../messages/protocol.ts';
import { type OpenCard, openCard } from './card.ts';
import { markAt, type Placed } from './hit.ts';
import { drawMarks, showWords } from './marker.ts';
import { readPage } from './read.ts';
import { erase, type HighlightView, INKS } from './registry.ts';

type View = Window & HighlightView;

/** A click on these is the page's own affair. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, [contenteditable], [role="button"]';
/** How long the pointer rests before a card opens by itself, ms. */
const HOVER = 350;

/** What the reader script tells the panel. True where a panel took it up. */
export type Open = (finding: string) => Promise<boolean>;

/** Serves one page: reads it, shows words in it, marks findings. Ends with the signal, leaving the page as it was. */
export class PageReader {
  readonly #document: Document;
  readonly #view: View;
  readonly #open: Open;
  #map: TextMap | null = null;
  #placed: Placed<Mark>[] = [];
  #order: MarkOrder | null = null;
  #card: OpenCard | null = null;

  constructor(document: Document, view: View, open: Open, signal: AbortSignal) {
    this.#document = document;
    this.#view = view;
    this.#open = open;
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    let resting = 0;
    document.addEventListener(
      'pointermove',
      (event) => {
        view.clearTimeout(resting);
        if (this.#order?.hover) resting = view.setTimeout(() => this.#onRest(event), HOVER);
      },
      { signal, passive: true },
    );
    signal.addEventListener('abort', () => {
      view.clearTimeout(resting);
      this.#card?.close();
      erase(view, INKS);
    });
  }

  read(trace: boolean, rules: readonly SiteRule[] = []): Reading {
    const { reading, map } = readPage(this.#document, this.#view.location.href, trace, rules);
    this.#map = map;
    return reading;
  }

  /** What would be read with these rules; marks and words shown stay with what was read. */
  try(rules: readonly SiteRule[]): Reading {
    return readPage(this.#document, this.#view.location.href, true, rules).reading;
  }

  show(span: { start: number; end: number }): boolean {
    return this.#map !== null && showWords(this.#map, span, this.#document, this.#view);
  }

  mark(order: MarkOrder): void {
    if (!this.#map) return;
    this.#order = order;
    this.#placed = drawMarks(this.#map, order, this.#document, this.#view);
  }

  #onClick(event: MouseEvent): void {
    if (this.#card?.contains(event.target)) return;
    this.#card?.close();
    if (event.defaultPrevented || event.button !== 0 || !this.#isPlainText(event.target)) return;
    const hit = markAt(this.#document, this.#placed, event.clientX, event.clientY);
    if (!hit) return;
    const opened = this.#open(hit.mark.finding);
    if (hit.mark.card !== null) this.#openCard(hit);
    else void opened.then((taken) => taken || this.#openCard(hit));
  }

  #onRest(event: PointerEvent): void {
    if (this.#card || !this.#isPlainText(event.target)) return;
    const hit = markAt(this.#document, this.#placed, event.clientX, event.clientY);
    if (hit) this.#openCard(hit);
  }

  /** A reader who is selecting text, or pressing something of the page's, does not mean our marks. */
  #isPlainText(target: EventTarget | null): boolean {
    const selected = this.#view.getSelection()?.isCollapsed === false;
    return !selected && (target as Partial<Element> | null)?.closest?.(INTERACTIVE) === null;
  }

  #openCard({ mark, range }: Placed<Mark>): void {
    const card = mark.card === null ? undefined : this.#order?.cards[mark.card];
    if (!card) return;
    this.#card = openCard(this.#document, card, range.getBoundingClientRect(), {
      onShow: () => this.show(card),
      onOpen: () => void this.#open(mark.finding),
      onClose: () => {
        this.#card = null;
      },
    });
  }
}
