/** An element of the page, with what the engine needs of it. */
export interface Box {
  node: Element;
  tag: string;
  parent: Box | null;
  /** Place in document order. */
  order: number;
  depth: number;
  /** Groups of words in its class, id and role: see hints.ts. */
  hints: number;
  /** Marked as not shown: hidden, aria-hidden, display none in its own style attribute. */
  hidden: boolean;
  itemprop: string;
  /** Equal for elements of the same tag and names. */
  kind: number;
  /** Of everything within it: */
  chars: number;
  linkChars: number;
  blocks: number;
  proseChars: number;
  proseBlocks: number;
}

/** Part of a text node. `node: null` is a line break. */
export interface Run {
  node: Text | null;
  data: string;
  from: number;
  to: number;
  /** The element it stands in. */
  box: Box;
}

/** A run of text that the page shows as one block. */
export interface TextBlock {
  index: number;
  /** The nearest element that is shown as a block. */
  box: Box;
  /** The nearest element that holds all of its text: a `<b>` around a whole line. */
  inner: Box;
  runs: Run[];
  /** Folded. */
  text: string;
  linkChars: number;
  boldChars: number;
  /** Running text: see isProse. */
  prose: boolean;
}

/** What the page says about itself apart from its text. */
export interface Declared {
  title: string;
  /** Contents of meta elements by lower-case name, property or itemprop, in document order. */
  metas: Map<string, string[]>;
  /** Blocks of JSON-LD, unparsed. */
  jsonLd: string[];
  canonical: string | null;
  /** The language of the document's element. */
  lang: string | null;
}

/** A `<time>`, or another element with a machine's date. */
export interface Time {
  box: Box;
  datetime: string;
}

export interface PageText {
  declared: Declared;
  /** The element of the whole document; null in an empty one. */
  body: Box | null;
  /** Document order: parents before their children. */
  boxes: Box[];
  blocks: TextBlock[];
  frames: Element[];
  /** Elements that were not looked into: navigation and footers around the articles. */
  skipped: Element[];
  times: Time[];
}
