import { describe, expect, it, vi } from 'vitest';
import { route } from '../../lib/messages/router.ts';

const OWN = { id: 'own', base: 'chrome-extension://own/' };
const PANEL = { id: 'own', url: 'chrome-extension://own/sidepanel.html' };
const PAGE = { id: 'own', tab: { id: 1 }, url: 'https://gazette.example/' };
const SHOW = { kind: 'reader/show', request: { start: 1, end: 4, quote: 'abc' } };

describe('route', () => {
  it('hands a well-formed message to its handler and gives the answer back', async () => {
    const show = vi.fn(async () => true);
    const listener = route(OWN, { 'reader/show': show });
    expect(await listener(SHOW, PANEL)).toBe(true);
    expect(show).toHaveBeenCalledWith(SHOW.request, PANEL);
  });

  it('leaves messages of the wrong party alone', () => {
    const show = vi.fn(async () => true);
    const open = vi.fn(async () => true);
    const listener = route(OWN, { 'reader/show': show, 'panel/open': open });
    expect(listener(SHOW, PAGE)).toBeUndefined();
    expect(listener({ kind: 'panel/open', request: { finding: 'q1' } }, PANEL)).toBeUndefined();
    expect(show).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });

  it('leaves messages of another shape alone', () => {
    const show = vi.fn(async () => true);
    const listener = route(OWN, { 'reader/show': show });
    for (const request of [
      null,
      {},
      { start: '1', end: 4, quote: 'abc' },
      { start: Number.NaN, end: 4, quote: 'a' },
    ]) {
      expect(listener({ kind: 'reader/show', request }, PANEL)).toBeUndefined();
    }
    expect(show).not.toHaveBeenCalled();
  });

  it('leaves what is no message of ours alone', () => {
    const listener = route(OWN, {});
    for (const message of [
      null,
      undefined,
      'reader/show',
      7,
      {},
      { kind: 'constructor' },
      { kind: 'toString' },
    ]) {
      expect(listener(message, PANEL)).toBeUndefined();
    }
    expect(listener(SHOW, PANEL)).toBeUndefined();
  });
});
