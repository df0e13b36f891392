import { type Dom, descriptor, reader } from './dom.ts';

/** What extraction and anchoring read beyond what the detector does; apart, since that one has to be small. */

/** Gives the open shadow root of an element, null where there is none. */
export function shadowReader({ root }: Dom): (element: Node) => Node | null {
  return root ? reader<Node | null>(root, 'shadowRoot') : () => null;
}

/** The document within a frame, null where it is not ours to read. */
export function frameDocument(frame: Node): Document | null {
  try {
    return reader<Document | null>(frame, 'contentDocument')(frame) ?? null;
  } catch {
    return null;
  }
}

/** Whether a node is still in the page. */
export function isConnected({ document }: Dom, node: Node): boolean {
  return reader<boolean>(document, 'isConnected')(node) ?? false;
}

/** A new, empty Range of the document. */
export function newRange({ document }: Dom): Range {
  const create = descriptor(document, 'createRange')?.value as Document['createRange'];
  return create.call(document);
}

/** Gives the names of the attributes that an element has: asking for each that it might have takes longer. */
export function attributeNamesReader({ root }: Dom): (element: Element) => string[] {
  const names =
    root && (descriptor(root, 'getAttributeNames')?.value as Element['getAttributeNames'] | undefined);
  return (element) => names?.call(element) ?? [];
}
