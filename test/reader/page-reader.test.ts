// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card, Mark, MarkOrder } from '../../lib/messages/marks.ts';
import { PageReader } from '../../lib/reader/page-reader.ts';
import type { HighlightView } from '../../lib/reader/registry.ts';

const TEXT =
  'Harbour talks resume. Mayor Ida Bakker spoke for an hour on Tuesday, and Bakker will speak again.';
const PAGE = `<article><h1>Harbour talks</h1><p>${TEXT}</p><p>${'The harbour is old and the talks are long. '.repeat(30)}</p></article>`;
const CARD: Card = {
  title: '<b>Ida</b> Bakker',
  question: 'Who is “Bakker”?',
  role: 'Mayor',
  note: null,
  heading: 'First named in paragraph 1',
  before: 'Mayor ',
  name: 'Ida Bakker',
  after: ' spoke for an hour.',
  start: 0,
  end: 10,
  counts: '2 times',
  open: 'Open in panel',
  close: 'Close',
};

/** jsdom has no highlights, no layout and no carets: what the reader needs of them, as a browser would have it. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  type: HighlightType = 'highlight';
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}
const highlights = new Map<string, Highlight>();
const view = Object.assign(window, {
  CSS: { highlights, escape: (text: string) => text },
  Highlight: FakeHighlight,
  matchMedia: () => ({ matches: true }),
}) as unknown as Window & HighlightView;

let end: AbortController;
let open: ReturnType<typeof vi.fn<(finding: string) => Promise<boolean>>>;
let reader: PageReader;

/** The mark on the n-th occurrence of a word of the text that was read. */
function mark(text: string, word: string, nth: number, card: string | null = null): Mark {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(word, start + 1);
  return { finding: 'e1', kind: 'name', start, end: start + word.length, quote: word, card };
}

/** Clicks on a word of the first paragraph. */
function clickOn(word: string): void {
  const node = document.querySelector('p')!.firstChild!;
  const offset = node.textContent!.lastIndexOf(word) + 1;
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset }) });
  node.parentElement!.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 5 }));
}

const order = (marks: Mark[]): MarkOrder => ({
  marks,
  cards: { e1: CARD },
  style: 'underline',
  hover: false,
  muted: [],
});

beforeEach(() => {
  document.body.replaceChildren(document.createRange().createContextualFragment(PAGE));
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 50, 20);
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 50, 20)] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = vi.fn();
  end = new AbortController();
  open = vi.fn(async () => true);
  reader = new PageReader(document, view, open, end.signal);
});

afterEach(() => end.abort());

describe('a page reader', () => {
  it('reads without changing the page, marks words and shows them', () => {
    const before = document.documentElement.outerHTML;
    const { article } = reader.read(true);
    reader.mark(order([mark(article.text, 'Ida Bakker', 1)]));
    expect(highlights.get('backgrounder-name-light')?.size).toBe(1);
    expect(reader.show(mark(article.text, 'Ida Bakker', 1))).toBe(true);
    expect([...(highlights.get('backgrounder-flash-light') ?? [])].map(String)).toEqual(['Ida Bakker']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says that words are gone', () => {
    const { article } = reader.read(false);
    const words = mark(article.text, 'Ida Bakker', 1);
    document.querySelector('article')!.textContent = 'Removed.';
    expect(reader.show(words)).toBe(false);
  });

  it('tells the panel of a click on a mark, and of no other', () => {
    const { article } = reader.read(false);
    reader.mark(order([mark(article.text, 'Ida Bakker', 1)]));
    clickOn('Tuesday');
    expect(open).not.toHaveBeenCalled();
    clickOn('Ida Bakker');
    expect(open).toHaveBeenCalledWith('e1');
  });

  it('opens the card of a later name in a closed shadow root, as text, and gives the focus back', () => {
    const { article } = reader.read(false);
    reader.mark(order([mark(article.text, 'Bakker', 2, 'e1')]));
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    clickOn('Bakker');
    const host = document.querySelector('backgrounder-card');
    const root = attach.mock.results[0]?.value as ShadowRoot;
    expect(host?.shadowRoot).toBeNull();
    expect(root.textContent).toContain('<b>Ida</b> Bakker');
    expect(root.textContent).toContain('Mayor Ida Bakker spoke for an hour.');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('backgrounder-card')).toBeNull();
    attach.mockRestore();
  });

  it("leaves the page's own buttons and links to the page", () => {
    const { article } = reader.read(false);
    reader.mark(order([mark(article.text, 'Bakker', 2, 'e1')]));
    const paragraph = document.querySelector('p')!;
    const button = document.createElement('button');
    paragraph.before(button);
    Object.assign(document, {
      caretPositionFromPoint: () => ({ offsetNode: paragraph.firstChild!, offset: 30 }),
    });
    button.click();
    expect(open).not.toHaveBeenCalled();
  });

  it('leaves the page as it was when it ends', () => {
    highlights.set('of-the-page', new FakeHighlight() as unknown as Highlight);
    const { article } = reader.read(false);
    reader.mark(order([mark(article.text, 'Bakker', 2, 'e1')]));
    clickOn('Bakker');
    end.abort();
    expect([...highlights.keys()]).toEqual(['of-the-page']);
    expect(document.querySelector('backgrounder-card')).toBeNull();
    open.mockClear();
    clickOn('Bakker');
    expect(open).not.toHaveBeenCalled();
  });
});
