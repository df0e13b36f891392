import type { Signal } from './types.ts';

const MANY_CARDS = 12;
const TAGS = ['li', 'button', 'p'];

export const LINKS = ['linkShare', 'cards', 'sectionLinks', 'offerLinks', ...TAGS];

/** Links and repeated cards, of which lists are made; forms, tables and code, which other pages have. */
export const links: Signal = {
  read({ linkChars, chars, cards, tags, sections, offers }) {
    return [linkChars / (chars || 1), cards, sections, offers, ...TAGS.map((tag) => tags.get(tag) ?? 0)];
  },
  reason({ cards, linkChars, chars }, article) {
    if (article) return null;
    if (cards >= MANY_CARDS) return 'A list of linked headlines';
    return linkChars > chars / 2 && 'Most of its text is links';
  },
};
