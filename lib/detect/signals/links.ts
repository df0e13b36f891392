import type { Signal } from './types.ts';

const MANY_CARDS = 12;
const TAGS = ['article', 'img', 'h2', 'h3', 'li', 'button', 'p', 'figure', 'iframe'];

export const LINKS = [
  'links',
  'linkShare',
  'linkedHeadings',
  'passwords',
  'sectionLinks',
  'offerLinks',
  ...TAGS,
];

/** Links and repeated cards, of which lists are made; forms, tables and code, which other pages have. */
export const links: Signal = {
  read({ links, linkChars, chars, linkedHeadings, tags, sections, offers }) {
    return [
      links,
      linkChars / (chars || 1),
      linkedHeadings,
      sections,
      offers,
      ...TAGS.map((tag) => tags.get(tag) ?? 0),
    ];
  },
  reason({ linkedHeadings, linkChars, chars }, article) {
    if (article) return null;
    if (linkedHeadings >= MANY_CARDS) return `${linkedHeadings} linked headlines, as lists have`;
    return linkChars > chars / 2 && 'Most of its text is links';
  },
};
