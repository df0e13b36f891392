import { type Dom, textWithin } from '../../article/dom.ts';
import type { Declared } from './types.ts';

export const nothingDeclared = (): Declared => ({
  title: '',
  metas: new Map(),
  jsonLd: [],
  canonical: null,
  lang: null,
});

/** A page has some dozens; thousands are no description. */
const MOST_METAS = 2000;

/** Takes what an element without text says about the page: meta, title, link and JSON-LD. */
export function readDeclared(dom: Dom, element: Element, tag: string, declared: Declared): void {
  if (tag === 'meta') readMeta(dom, element, declared);
  else if (tag === 'title') declared.title ||= textWithin(dom, element).replace(/\s+/g, ' ').trim();
  else if (tag === 'link') {
    if (dom.attr(element, 'rel') === 'canonical') declared.canonical ??= dom.attr(element, 'href');
  } else if (tag === 'script' && /^application\/ld\+json/i.test(dom.attr(element, 'type') ?? '')) {
    declared.jsonLd.push(textWithin(dom, element));
  }
}

function readMeta(dom: Dom, element: Element, { metas }: Declared): void {
  const content = dom.attr(element, 'content')?.trim();
  if (!content || metas.size > MOST_METAS) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = dom.attr(element, attribute)?.trim().toLowerCase();
    if (!key) continue;
    const values = metas.get(key);
    if (!values) metas.set(key, [content]);
    else if (!values.includes(content)) values.push(content);
  }
}
