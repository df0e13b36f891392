const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that run on within a line: all others begin and end a block of text. */
export const INLINE = words(
  'a abbr acronym amp-img b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr',
);

/** Elements whose content is never read as text. */
export const UNREAD = words(
  'applet area audio base canvas datalist embed frame frameset iframe link map math meta noframes noscript object optgroup option param script select style svg template textarea title track video',
);
