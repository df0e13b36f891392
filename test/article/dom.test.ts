import { describe, expect, it } from 'vitest';
import { nextNode, openDom, textWithin } from '../../lib/article/dom.ts';
import { isConnected, newRange } from '../../lib/article/dom-more.ts';
import { documentOf } from '../support/pages.ts';

describe('openDom', () => {
  it('reads through names that forms and images hide', () => {
    const document = documentOf(
      '<form id=f class=c><input name=firstChild><input name=getAttribute><input name=nextSibling><input name=nodeType></form><img name=documentElement><img name=createRange>',
    );
    const dom = openDom(document);
    const form = document.getElementById('f')!;
    expect(dom.root?.localName).toBe('html');
    expect(dom.kind(form)).toBe(1);
    expect(dom.attr(form, 'class')).toBe('c');
    expect(dom.tag(dom.first(form) as Element)).toBe('input');
    expect(dom.next(form)).not.toBeNull();
    expect(newRange(dom).collapsed).toBe(true);
  });
  it('has no root in an empty document', () => {
    const document = documentOf('');
    document.documentElement.remove();
    expect(openDom(document).root).toBeNull();
  });
  it('knows what has left the page', () => {
    const document = documentOf('<p>x</p>');
    const p = document.querySelector('p')!;
    const dom = openDom(document);
    expect(isConnected(dom, p)).toBe(true);
    p.remove();
    expect(isConnected(dom, p)).toBe(false);
  });
});

describe('nextNode', () => {
  it('goes through a tree in document order and stays within it', () => {
    const document = documentOf('<div id=t><p>a<b>b</b></p>c</div>d');
    const top = document.getElementById('t')!;
    const dom = openDom(document);
    expect(textWithin(dom, top)).toBe('abc');
    expect(nextNode(dom, top.lastChild!, top)).toBeNull();
  });
});
