import type { Dom } from '../../article/dom.ts';
import { hintBits } from './hints.ts';
import type { Box } from './types.ts';

const NOT_SHOWN = /display:\s*none|visibility:\s*hidden/i;

/** What the class, id and role of an element come to: see Box. */
export interface Names {
  hints: number;
  kind: number;
}

/** What is read of an element's attributes, in one go over those it has. */
interface Attributes {
  names: string;
  hidden: boolean;
  itemprop: string;
  datetime: string | null;
}

export const NO_ATTRIBUTES: Attributes = { names: '', hidden: false, itemprop: '', datetime: null };

/** Attributes whose values are names that designers and developers give. */
const NAMING = new Set(['class', 'id', 'role', 'data-testid', 'data-component']);

/** Reads the attributes of an element that say what it is. */
export function readAttributes(dom: Dom, node: Element, namesOf: (element: Element) => string[]): Attributes {
  const found: Attributes = { names: '', hidden: false, itemprop: '', datetime: null };
  for (const name of namesOf(node)) {
    if (NAMING.has(name)) found.names += ` ${dom.attr(node, name)}`;
    else if (name === 'hidden') found.hidden = true;
    else if (name === 'aria-hidden') found.hidden ||= dom.attr(node, name) === 'true';
    else if (name === 'style') found.hidden ||= NOT_SHOWN.test(dom.attr(node, name) ?? '');
    else if (name === 'itemprop') found.itemprop = dom.attr(node, name) ?? '';
    else if (name === 'datetime') found.datetime = dom.attr(node, name);
  }
  return found;
}

/** What the names of an element mean, looked up once for each set of names. */
function meaningOf(names: string, tag: string, parent: Box | null, known: Map<string, Names>): Names {
  const key = names ? tag + names : `${tag}<${parent?.kind ?? 0}`;
  let meaning = known.get(key);
  if (!meaning) {
    meaning = { hints: names ? hintBits(names) : 0, kind: known.size };
    known.set(key, meaning);
  }
  return meaning;
}

/** @param known meanings of names met before on the page; it grows */
export function makeBox(
  node: Element,
  tag: string,
  parent: Box | null,
  order: number,
  attributes: Attributes,
  known: Map<string, Names>,
): Box {
  const { hints, kind } = meaningOf(attributes.names, tag, parent, known);
  return {
    node,
    tag,
    parent,
    order,
    depth: parent ? parent.depth + 1 : 0,
    hints,
    kind,
    hidden: attributes.hidden,
    itemprop: attributes.itemprop,
    chars: 0,
    linkChars: 0,
    blocks: 0,
    proseChars: 0,
    proseBlocks: 0,
  };
}

/** A machine's date: that of a `<time>`, or of an element that microdata calls a date. */
export function dateOf(dom: Dom, { node, tag, itemprop }: Box, { datetime }: Attributes): string | null {
  if (tag !== 'time' && !itemprop.startsWith('date')) return null;
  return datetime ?? dom.attr(node, 'content') ?? dom.attr(node, 'title');
}
