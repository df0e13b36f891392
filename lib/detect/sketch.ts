import { type Dom, nextNode, nextOutside, textWithin } from '../article/dom.ts';
import { SECTIONS, SERVICES } from './words.ts';

/** What one quick walk over a page counts; the signals are made of it. */
export interface Sketch {
  url: string;
  lang: string | null;
  title: string;
  /** Meta contents by lower-case property or name; the first of each. */
  metas: Map<string, string>;
  /** All JSON-LD as one string. It is searched, not parsed: broken blocks tell as much. */
  jsonLd: string;
  /** Text of the longest h1. */
  headline: string;
  /** Characters of text, and of those in links. */
  chars: number;
  linkChars: number;
  /** Paragraphs of running text outside links, their characters, and the most under one parent. */
  paragraphs: number;
  prose: number;
  mostProse: number;
  /** Some of the running text, for its wording. */
  sample: string;
  /** Short text right after the headline, where bylines and dates stand. */
  below: string;
  /** Elements by tag. */
  tags: Map<string, number>;
  cards: number;
  bylines: number;
  /** Links in the words of a newspaper's sections, and of a company's site. */
  sections: number;
  offers: number;
  /** Declared not to be free, with no more than a beginning of text. */
  closed: boolean;
}

/** A page beyond this is not walked to its end: the verdict has to be cheap. */
const MOST_NODES = 12_000;
const SAMPLE = 6000;
const BELOW = 400;
const PARAGRAPH = 80;
/** A text this long is no stub, whatever the page declares. */
const WHOLE = 1800;
const CLOSED = /"isAccessibleForFree"\s*:\s*"?false/i;
const BLOCKS = /^(?:p|div|li|td|section|article|blockquote|dd|span|font)$/;

/** Walks the page once. Reads no layout and changes nothing. */
export function sketchPage(dom: Dom, url: string): Sketch {
  const sketch: Sketch = {
    url,
    lang: null,
    title: '',
    metas: new Map(),
    jsonLd: '',
    headline: '',
    chars: 0,
    linkChars: 0,
    paragraphs: 0,
    prose: 0,
    mostProse: 0,
    sample: '',
    below: '',
    tags: new Map(),
    cards: 0,
    bylines: 0,
    sections: 0,
    offers: 0,
    closed: false,
  };
  const { root } = dom;
  if (!root) return sketch;
  sketch.lang = dom.attr(root, 'lang');
  const walk = {
    parents: new Map<Node, number>(),
    linkEnd: null as Node | null,
    headingEnd: null as Node | null,
  };
  let left = MOST_NODES;
  for (let node: Node | null = root; node && left-- > 0; ) {
    if (node === walk.linkEnd) walk.linkEnd = null;
    if (node === walk.headingEnd) walk.headingEnd = null;
    let inside = true;
    const kind = dom.kind(node);
    if (kind === 3) readText(dom, node, sketch, walk);
    else if (kind === 1) inside = readElement(dom, node as Element, sketch, walk, root);
    node = inside ? nextNode(dom, node, root) : nextOutside(dom, node, root);
  }
  sketch.closed = sketch.prose < WHOLE && CLOSED.test(sketch.jsonLd);
  return sketch;
}

interface Walk {
  /** Prose characters by parent. */
  parents: Map<Node, number>;
  /** The first node after the link, or the heading, that is being walked. */
  linkEnd: Node | null;
  headingEnd: Node | null;
}

const NO_NODE = {} as Node;

const LONGEST_LABEL = 24;
const SECTION = new RegExp(`^(?:us |uk |local |world |latest |top )?(?:${SECTIONS})$`, 'i');
const OFFER = new RegExp(`^(?:${SERVICES}|blog|our \\w+)$`, 'i');

function readText(dom: Dom, node: Node, sketch: Sketch, walk: Walk): void {
  const text = dom.data(node).trim();
  if (!text) return;
  const { length } = text;
  sketch.chars += length;
  if (walk.linkEnd) {
    sketch.linkChars += length;
    if (length > LONGEST_LABEL) return;
    if (SECTION.test(text)) sketch.sections++;
    else if (OFFER.test(text)) sketch.offers++;
    return;
  }
  if (sketch.headline && sketch.below.length < BELOW && length < PARAGRAPH) sketch.below += ` ${text}`;
  if (length < PARAGRAPH) return;
  const parent = dom.parent(node)!;
  if (!BLOCKS.test(dom.tag(parent as Element))) return;
  sketch.paragraphs++;
  sketch.prose += length;
  if (sketch.sample.length < SAMPLE) sketch.sample += `${text} `;
  const holder = dom.parent(parent) ?? parent;
  const sum = (walk.parents.get(holder) ?? 0) + length;
  walk.parents.set(holder, sum);
  if (sum > sketch.mostProse) sketch.mostProse = sum;
}

const COUNTED = /^(?:time|p|li|button)$/;
const UNREAD = /^(?:script|style|noscript|template|svg|select|textarea|iframe|title|meta|link)$/;
const BYLINE = /(?:^|[\s_-])(?:by-?line|author|dateline)/i;

/** @returns whether what is inside is to be walked. */
function readElement(dom: Dom, element: Element, sketch: Sketch, walk: Walk, root: Element): boolean {
  const tag = dom.tag(element);
  if (UNREAD.test(tag)) {
    readUnread(dom, element, tag, sketch);
    return false;
  }
  if (tag === 'a' && !walk.linkEnd) {
    walk.linkEnd = nextOutside(dom, element, root) ?? NO_NODE;
    if (walk.headingEnd) sketch.cards++;
  } else if (tag === 'h1') {
    const text = textWithin(dom, element).replace(/\s+/g, ' ').trim();
    if (text.length > sketch.headline.length) {
      sketch.headline = text;
      sketch.below = '';
    }
  } else if (tag === 'h2' || tag === 'h3') {
    walk.headingEnd = nextOutside(dom, element, root) ?? NO_NODE;
    if (walk.linkEnd) sketch.cards++;
  }
  if (COUNTED.test(tag)) sketch.tags.set(tag, (sketch.tags.get(tag) ?? 0) + 1);
  const name = dom.attr(element, 'class');
  if (name && BYLINE.test(name)) sketch.bylines++;
  return true;
}

function readUnread(dom: Dom, element: Element, tag: string, sketch: Sketch): void {
  if (tag === 'meta') {
    const key = (
      dom.attr(element, 'property') ??
      dom.attr(element, 'name') ??
      dom.attr(element, 'itemprop')
    )?.toLowerCase();
    const content = dom.attr(element, 'content');
    if (key && content && !sketch.metas.has(key)) sketch.metas.set(key, content);
  } else if (tag === 'title') sketch.title ||= textWithin(dom, element).trim();
  else if (tag === 'script' && dom.attr(element, 'type')?.includes('ld+json'))
    sketch.jsonLd += textWithin(dom, element);
}
