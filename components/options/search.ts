import { GROUPS, type GroupName } from '../../lib/options/groups.ts';
import { keyOf, type TextKey, type Translate } from '../../lib/texts/index.ts';

/** Whether a part of the options page has all the words in its title, its options' names or their notes. */
export function groupMatches(t: Translate, name: GroupName, words: string): boolean {
  const keys = GROUPS[name].flatMap((option) => {
    const key = keyOf('option', option);
    return [key, `${key}_note`];
  });
  const texts = [t(`group_${name}`), ...keys.map((key) => t(key as TextKey))].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.includes(word));
}
