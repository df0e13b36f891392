import type { Page } from '../report/types.ts';

/**
 * When a page is looked at again after the first look, ms: articles that are rendered late are there by then. The list
 * ends, so nothing is left running.
 */
const LOOKS = [400, 1200, 3000, 7000];

type Timers = Pick<Window, 'setTimeout' | 'clearTimeout'>;

export interface WatchPorts {
  timers: Timers;
  look(): Page;
  /** False when nobody listens any more. */
  tell(page: Page): Promise<boolean>;
}

/**
 * Looks at a page until it is found to be an article or the looks are used up, and tells each verdict that differs from
 * the last. Ends with the signal, and by itself when nobody listens.
 * @returns begins anew, after the address or the document changed
 */
export function watchPage({ timers, look, tell }: WatchPorts, end: AbortController): () => void {
  let timer = 0;
  let told = '';

  const check = (left: readonly number[]): void => {
    const page = look();
    const verdict = `${page.url} ${page.isArticle} ${page.kind} ${page.partial}`;
    if (verdict !== told) {
      told = verdict;
      void tell(page).then((heard) => heard || end.abort());
    }
    const [wait, ...rest] = left;
    if (wait === undefined || page.isArticle) return;
    timer = timers.setTimeout(() => check(rest), wait);
  };
  const begin = (): void => {
    timers.clearTimeout(timer);
    told = '';
    if (!end.signal.aborted) check(LOOKS);
  };
  end.signal.addEventListener('abort', () => timers.clearTimeout(timer));
  return begin;
}
