const words = (list: string): readonly string[] => list.split(' ');

/** What is to be known of an element by its tag, as bits. */
export const INLINE = 1;
export const UNREAD = 2;
export const LINK = 4;
export const BOLD = 8;
/** Within a line, told by its tag alone: half of a page's elements are links. */
export const PLAIN = 16;

const GROUPS: readonly (readonly [bit: number, tags: readonly string[]])[] = [
  // Elements that run on within a line: all others begin and end a block of text.
  [
    INLINE,
    words(
      'a abbr acronym amp-img b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr',
    ),
  ],
  // Elements whose content is never read as text.
  [
    UNREAD,
    words(
      'applet area audio base canvas datalist embed frame frameset iframe link map math meta noframes noscript object optgroup option param script select style svg template textarea title track video',
    ),
  ],
  [LINK, words('a button')],
  [BOLD, words('b strong')],
  [PLAIN, words('a abbr b code em i kbd s small strong sub sup u')],
];

const BITS = new Map<string, number>();
for (const [bit, tags] of GROUPS) for (const tag of tags) BITS.set(tag, (BITS.get(tag) ?? 0) | bit);

/** The bits of a tag; 0 for a block like any other. */
export const tagBits = (tag: string): number => BITS.get(tag) ?? 0;
