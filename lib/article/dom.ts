/**
 * Reading a document that may be hostile. `<input name="firstChild">` in a form, or `<img name="body">`, hides the
 * property of that name, so every property is read through the accessor of its prototype. Nothing is written, and
 * nothing is asked that makes the browser lay out the page.
 */
export interface Dom {
  readonly document: Document;
  readonly root: Element | null;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** 1 element, 3 text, 8 comment … */
  kind(node: Node): number;
  /** Local name, in HTML in lower case; of elements only. */
  tag(element: Node): string;
  /** Characters of a text node. */
  data(text: Node): string;
  attr(element: Node, name: string): string | null;
}

type Get<T> = (this: unknown) => T;

/** The property of that name that no element of the page hides. */
export function descriptor(object: object, key: string): PropertyDescriptor | undefined {
  for (
    let proto: object | null = Object.getPrototypeOf(object);
    proto;
    proto = Object.getPrototypeOf(proto)
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, key);
    if (found) return found;
  }
  return undefined;
}

/** Reads that property of any node of the same kind; undefined where the browser does not know it. */
export function reader<T>(object: object, key: string): (node: unknown) => T {
  const get = descriptor(object, key)?.get as Get<T> | undefined;
  // A bound call is one step where a function around it would be two: this runs for every node of a page.
  return get ? (get.call.bind(get) as (node: unknown) => T) : () => undefined as T;
}

/** Accessors for the nodes of `document` and of the same-origin documents within it. */
export function openDom(document: Document): Dom {
  const first = reader<Node | null>(document, 'firstChild');
  const next = reader<Node | null>(document, 'nextSibling');
  const parent = reader<Node | null>(document, 'parentNode');
  const kind = reader<number>(document, 'nodeType');
  const value = reader<string>(document, 'nodeValue');
  const root = reader<Element | null>(document, 'documentElement')(document);
  const name = root ? reader<string>(root, 'localName') : () => '';
  const getAttribute =
    root && (descriptor(root, 'getAttribute')?.value as Element['getAttribute'] | undefined);
  return {
    document,
    root,
    first,
    next,
    parent,
    kind,
    tag: name,
    data: value,
    attr: (node, key) => getAttribute?.call(node as Element, key) ?? null,
  };
}

/** The next node in document order that is not inside `node`, and not beyond `top`. */
export function nextOutside(dom: Dom, node: Node, top: Node): Node | null {
  for (let at: Node | null = node; at && at !== top; at = dom.parent(at)) {
    const sibling = dom.next(at);
    if (sibling) return sibling;
  }
  return null;
}

/** The next node in document order within `top`. No recursion: pages nest as deep as they like. */
export function nextNode(dom: Dom, node: Node, top: Node): Node | null {
  return dom.first(node) ?? nextOutside(dom, node, top);
}

/** The text within a node, markup left out, scripts not: for titles, headings and data blocks. */
export function textWithin(dom: Dom, top: Node): string {
  let text = '';
  for (let node = dom.first(top); node; node = nextNode(dom, node, top)) {
    if (dom.kind(node) === 3) text += dom.data(node);
  }
  return text;
}
