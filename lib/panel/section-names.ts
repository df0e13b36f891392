/** Parts of the panel that the reader may order and hide, in the order they have at first. */
export const SECTION_NAMES = ['quotes', 'entities', 'history', 'tags', 'brief'] as const;
export type SectionName = (typeof SECTION_NAMES)[number];
