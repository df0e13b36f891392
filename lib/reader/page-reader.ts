import type { TextMap } from '../article/text-map.ts';
import type { SiteRule } from '../extract/site-rules.ts';
import type { Mark, MarkOrder } from '../messages/marks.ts';
import type { Reading } from '../messages/protocol.ts';
import { type OpenCard, openCard } from './card.ts';
import { articleFrame, type Ground } from './ground.ts';
import { markAt, type Placed } from './hit.ts';
import { drawMarks, showWords } from './marker.ts';
import { readPage } from './read.ts';
import { erase, INKS } from './registry.ts';

/** A click on these is the page's own affair. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, [contenteditable], [role="button"]';
/** How long the pointer rests before a card opens by itself, ms. */
const HOVER = 350;

/** What the reader script tells the panel. True where a panel took it up. */
export type Open = (finding: string) => Promise<boolean>;

/** Serves one page: reads it, shows words in it, marks findings. Ends with the signal, leaving the page as it was. */
export class PageReader {
  readonly #top: Ground;
  readonly #open: Open;
  readonly #end: AbortSignal;
  /** Where the article stands: the page itself, or a frame of it. */
  #ground: Ground;
  /** Ends the listeners of the ground. */
  #left = new AbortController();
  #map: TextMap | null = null;
  #placed: Placed<Mark>[] = [];
  #order: MarkOrder | null = null;
  #card: OpenCard | null = null;

  constructor(document: Document, view: Ground['view'], open: Open, signal: AbortSignal) {
    this.#top = { document, view };
    this.#ground = this.#top;
    this.#open = open;
    this.#end = signal;
    this.#listen();
    signal.addEventListener('abort', () => this.#leave());
  }

  read(trace: boolean, rules: readonly SiteRule[] = []): Reading {
    const { document, view } = this.#top;
    const url = view.location.href;
    const own = readPage(document, url, trace, rules);
    const frame = own.reading.page.isArticle ? null : articleFrame(document, url);
    this.#moveTo(frame ?? this.#top);
    const { reading, map } = frame ? readPage(frame.document, url, trace, rules) : own;
    this.#map = map;
    return frame ? { ...reading, framed: true } : reading;
  }

  /** What would be read with these rules; marks and words shown stay with what was read. */
  try(rules: readonly SiteRule[]): Reading {
    return readPage(this.#ground.document, this.#top.view.location.href, true, rules).reading;
  }

  show(span: { start: number; end: number }): boolean {
    const { document, view } = this.#ground;
    return this.#map !== null && showWords(this.#map, span, document, view);
  }

  mark(order: MarkOrder): void {
    if (!this.#map) return;
    this.#order = order;
    this.#placed = drawMarks(this.#map, order, this.#ground.document, this.#ground.view);
  }

  #moveTo(ground: Ground): void {
    if (ground.document === this.#ground.document) return;
    this.#leave();
    this.#ground = ground;
    this.#placed = [];
    this.#left = new AbortController();
    this.#listen();
  }

  #listen(): void {
    const { document, view } = this.#ground;
    const signal = AbortSignal.any([this.#end, this.#left.signal]);
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
    signal.addEventListener('abort', () => view.clearTimeout(resting));
  }

  /** Leaves the ground as it was. */
  #leave(): void {
    this.#left.abort();
    this.#card?.close();
    erase(this.#ground.view, INKS);
  }

  #hit({ clientX, clientY }: MouseEvent): Placed<Mark> | null {
    const { document, view } = this.#ground;
    return markAt(document, view.CSS.highlights, this.#placed, clientX, clientY);
  }

  #onClick(event: MouseEvent): void {
    if (this.#card?.contains(event.target)) return;
    this.#card?.close();
    if (event.defaultPrevented || event.button !== 0 || !this.#isPlainText(event.target)) return;
    const hit = this.#hit(event);
    if (!hit) return;
    const opened = this.#open(hit.mark.finding);
    if (hit.mark.card !== null) this.#openCard(hit);
    else void opened.then((taken) => taken || this.#openCard(hit));
  }

  #onRest(event: PointerEvent): void {
    if (this.#card || !this.#isPlainText(event.target)) return;
    const hit = this.#hit(event);
    if (hit) this.#openCard(hit);
  }

  /** A reader who is selecting text, or pressing something of the page's, does not mean our marks. */
  #isPlainText(target: EventTarget | null): boolean {
    const selected = this.#ground.view.getSelection()?.isCollapsed === false;
    return !selected && (target as Partial<Element> | null)?.closest?.(INTERACTIVE) === null;
  }

  #openCard({ mark, range }: Placed<Mark>): void {
    const card = mark.card === null ? undefined : this.#order?.cards[mark.card];
    if (!card) return;
    this.#card = openCard(this.#ground.document, card, range.getBoundingClientRect(), {
      onShow: () => this.show(card),
      onOpen: () => void this.#open(mark.finding),
      onClose: () => {
        this.#card = null;
      },
    });
  }
}
