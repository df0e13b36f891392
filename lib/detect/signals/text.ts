import type { Signal } from './types.ts';

const ENOUGH_PARAGRAPHS = 4;

export const TEXT = [
  'paragraphs',
  'mostProse',
  'proseShare',
  'paragraphLength',
  'from',
  'chars',
  'afterHeadline',
];

/** How much running text there is, and how it hangs together. */
export const text: Signal = {
  read({ paragraphs, prose, mostProse, chars, proseFrom, headlineAt }) {
    const whole = chars || 1;
    return [
      paragraphs,
      prose ? mostProse / prose : 0,
      prose / whole,
      prose / (paragraphs || 1),
      proseFrom / whole,
      chars,
      headlineAt < 0 || proseFrom < 0 ? 0 : (proseFrom - headlineAt) / whole,
    ];
  },
  reason({ paragraphs, prose, mostProse }, article) {
    if (!article) return paragraphs < ENOUGH_PARAGRAPHS && 'Hardly any running text';
    return (
      paragraphs >= ENOUGH_PARAGRAPHS && mostProse > prose / 2 && `${paragraphs} paragraphs of running text`
    );
  },
};
