import type { Candidate } from './candidate.ts';

/** Themes are broad: so many of them, after the concepts of the text. */
const MOST_THEMES = 2;
/** Only a fourth of the tags, since each theme takes a concept's place. */
const SHARE_OF_THEMES = 0.25;

/**
 * The tags to show, with as many again that stand ready for those without a sentence: the heaviest concepts, then the
 * themes, which take the last places and the weight of those.
 * @param concepts merged, heaviest first
 * @param themes heaviest first; those that are among the concepts already are theirs
 */
export function selectTags(
  concepts: readonly Candidate[],
  themes: readonly Candidate[],
  tagCount: number,
): Candidate[] {
  const most = Math.min(MOST_THEMES, Math.floor(tagCount * SHARE_OF_THEMES));
  const keys = new Set(concepts.slice(0, tagCount).map(({ key }) => key));
  const chosen = themes.filter(({ key }) => !keys.has(key)).slice(0, most);
  const first = concepts.slice(0, tagCount - chosen.length);
  const last = first.at(-1)?.weight ?? 1;
  return [
    ...first,
    ...chosen.map((theme) => ({ ...theme, weight: theme.weight * last })),
    ...concepts.slice(first.length, tagCount * 2),
  ];
}
