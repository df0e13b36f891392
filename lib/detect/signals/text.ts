import type { Signal } from './types.ts';

const ENOUGH_PARAGRAPHS = 4;

export const TEXT = ['paragraphs', 'mostProse', 'proseShare', 'paragraphLength'];

/** How much running text there is, and how it hangs together. */
export const text: Signal = {
  read({ paragraphs, prose, mostProse, chars }) {
    return [paragraphs, prose ? mostProse / prose : 0, prose / (chars || 1), prose / (paragraphs || 1)];
  },
  reason({ paragraphs, prose, mostProse }, article) {
    if (!article) return paragraphs < ENOUGH_PARAGRAPHS && 'Hardly any running text';
    return (
      paragraphs >= ENOUGH_PARAGRAPHS && mostProse > prose / 2 && `${paragraphs} paragraphs of running text`
    );
  },
};
