import { describe, expect, it, vi } from 'vitest';
import type { Page } from '../../lib/report/types.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { watchPage } from '../../lib/watch/index.ts';

const ARTICLE = SAMPLE_REPORT.page;
const OTHER: Page = { ...ARTICLE, isArticle: false, kind: 'other' };

function watch(looks: (n: number) => Page, heard = true) {
  const waiting: (() => void)[] = [];
  const timers = {
    setTimeout: ((run: () => void) => waiting.push(run)) as unknown as Window['setTimeout'],
    clearTimeout: () => void waiting.splice(0),
  };
  const end = new AbortController();
  let count = 0;
  const tell = vi.fn(async (_page: Page) => heard);
  const begin = watchPage({ timers, look: () => looks(count++), tell }, end);
  return { begin, tell, end, waiting, wait: () => waiting.shift()?.(), looks: () => count };
}

describe('watchPage', () => {
  it('looks once at what is an article at once', () => {
    const { begin, tell, waiting } = watch(() => ARTICLE);
    begin();
    expect(tell.mock.calls).toEqual([[ARTICLE]]);
    expect(waiting).toHaveLength(0);
  });

  it('sees an article that is rendered late', () => {
    const { begin, wait, tell, waiting } = watch((n) => (n < 2 ? OTHER : ARTICLE));
    begin();
    wait();
    wait();
    expect(tell.mock.calls).toEqual([[OTHER], [ARTICLE]]);
    expect(waiting).toHaveLength(0);
  });

  it('stops looking, and tells the same verdict once', () => {
    const { begin, wait, tell, looks, waiting } = watch(() => OTHER);
    begin();
    for (let i = 0; i < 20; i++) wait();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(looks()).toBeLessThan(8);
    expect(waiting).toHaveLength(0);
  });

  it('begins anew when the address changes, with nothing of the old left running', () => {
    const { begin, tell, waiting } = watch(() => OTHER);
    begin();
    begin();
    expect(tell).toHaveBeenCalledTimes(2);
    expect(waiting).toHaveLength(1);
  });

  it('ends when nobody listens any more', async () => {
    const { begin, end, waiting, looks } = watch(() => OTHER, false);
    begin();
    await vi.waitFor(() => expect(end.signal.aborted).toBe(true));
    expect(waiting).toHaveLength(0);
    begin();
    expect(looks()).toBe(1);
  });
});
