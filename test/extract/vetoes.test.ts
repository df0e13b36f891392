import { describe, expect, it } from 'vitest';
import { openDom } from '../../lib/article/dom.ts';
import { lookAbove, outlineOf } from '../../lib/extract/body/outline.ts';
import { VETOES, vetoOf } from '../../lib/extract/body/vetoes.ts';
import { readPage } from '../../lib/extract/page/read.ts';
import { documentOf } from '../support/pages.ts';

function vetoFor(html: string): string | null {
  const page = readPage(openDom(documentOf(html)));
  return vetoOf(page.blocks[0]!, lookAbove(page.blocks[0]!, outlineOf(page)));
}

describe('vetoes', () => {
  it.each([
    ['<p>Advertisement</p>', 'label of an advertisement'],
    ['<p>- Anzeige -</p>', 'label of an advertisement'],
    ['<p>Story continues below advertisement</p>', 'label of an advertisement'],
    ['<p>Advertisement of the year</p>', null],
    ['<div class=newsletter><p>Sign up and read us every morning.</p></div>', 'newsletter box'],
    ['<div class=newsletter><p>The mayor spoke first.</p></div>', null],
    ['<p>Sign up and read us every morning.</p>', null],
    ['<figure><figcaption>The wall</figcaption></figure>', 'caption'],
    ['<figure><table><tr><td>The wall</td></tr></table></figure>', null],
    ['<figure><blockquote><p>The wall</p></blockquote></figure>', null],
  ])('%s', (html, rule) => {
    expect(vetoFor(html)).toBe(rule);
  });
  it('each have a reason', () => {
    for (const { reason } of VETOES) expect(reason).not.toBe('');
  });
});
