import { detect } from '../detect/index.ts';
import type { HighlightView } from './registry.ts';

/** A document and the window that draws it: the page, or a frame of it. */
export interface Ground {
  document: Document;
  view: Window & HighlightView;
}

/** A frame with fewer letters holds no article. */
const LETTERS = 1000;
/** A page is mostly its first frames; what comes after them is advertisements. */
const MOST = 8;

/**
 * The first frame of a page that holds an article, for pages that are only a shell around it. Frames of another origin
 * are closed to the page and to us.
 */
export function articleFrame(document: Document, url: string): Ground | null {
  for (const frame of [...document.querySelectorAll('iframe, frame')].slice(0, MOST)) {
    const { contentDocument, contentWindow } = frame as HTMLIFrameElement;
    if (!contentDocument?.body || !contentWindow) continue;
    if ((contentDocument.body.textContent ?? '').length < LETTERS) continue;
    if (detect(contentDocument, url).isArticle)
      return { document: contentDocument, view: contentWindow as Ground['view'] };
  }
  return null;
}
