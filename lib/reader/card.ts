import type { Card } from '../messages/marks.ts';

/** Name of the card's host: the one element that is ever added to a page, and only while a card is open. */
const HOST = 'backgrounder-card';
/** Distance between words and card, and between card and edge of the window, px. */
const GAP = 8;
const WIDTH = 336;

/** Important, so that no rule of the page moves or hides the card. */
const HOST_STYLES = {
  display: 'block',
  position: 'absolute',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

export interface CardActions {
  /** The reader wants the words that the card quotes. */
  onShow(): void;
  onOpen(): void;
  onClose(): void;
}

export interface OpenCard {
  close(): void;
  contains(target: EventTarget | null): boolean;
}

/**
 * Opens a card beside words, in a closed shadow root, so that neither page nor card can style or read the other. Its
 * looks come through ::part() rules of the reader's own style sheet. Focus goes to its close button and, when it
 * closes, back to where it was.
 */
export function openCard(document: Document, card: Card, near: DOMRect, actions: CardActions): OpenCard {
  const before = document.activeElement;
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const over = new AbortController();
  const close = () => {
    if (over.signal.aborted) return;
    over.abort();
    host.remove();
    (before as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
    actions.onClose();
  };
  const button = build(document, root, card, { ...actions, onClose: close });
  place(document, host, near);
  document.documentElement.append(host);
  button.focus({ preventScroll: true });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    },
    { capture: true, signal: over.signal },
  );
  return { close, contains: (target) => target === host };
}

type Make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  part: string,
  ...inside: (string | Node)[]
) => HTMLElementTagNameMap[K];

function build(document: Document, root: ShadowRoot, card: Card, actions: CardActions): HTMLButtonElement {
  const make: Make = (name, part, ...inside) => {
    const element = document.createElement(name);
    element.setAttribute('part', part);
    element.append(...inside);
    return element;
  };
  const close = make('button', 'button close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', card.close);
  close.addEventListener('click', actions.onClose);
  const open = make('button', 'button', card.open);
  open.type = 'button';
  open.addEventListener('click', actions.onOpen);
  const words = make('button', 'words', card.before, make('b', 'name', card.name), card.after);
  words.type = 'button';
  words.dir = 'auto';
  words.addEventListener('click', actions.onShow);
  const body = make(
    'div',
    'card',
    make('div', 'head', make('p', 'question', card.question), close),
    make('h2', 'title', card.title),
    ...(card.role === null ? [] : [make('p', 'role', card.role)]),
    ...(card.note === null
      ? []
      : [make('p', 'heading', card.note.heading), make('p', 'note', card.note.text)]),
    make('p', 'heading', card.heading),
    words,
    make('div', 'foot', make('span', 'counts', card.counts), open),
  );
  body.setAttribute('role', 'dialog');
  body.setAttribute('aria-label', card.title);
  body.dir = 'auto';
  root.append(body);
  return close;
}

/** Under the words, inside the window; positions go through the CSSOM, which no page policy forbids. */
function place(document: Document, host: HTMLElement, near: DOMRect): void {
  const { clientWidth } = document.documentElement;
  const width = Math.min(WIDTH, clientWidth - 2 * GAP);
  const left = Math.max(GAP, Math.min(near.left, clientWidth - width - GAP));
  const { scrollX, scrollY } = document.defaultView ?? { scrollX: 0, scrollY: 0 };
  const styles = {
    ...HOST_STYLES,
    left: `${left + scrollX}px`,
    top: `${near.bottom + GAP + scrollY}px`,
    width: `${width}px`,
  };
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}
