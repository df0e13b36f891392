import { GROUPS, type GroupName } from '../../lib/options/groups.ts';
import type { OptionName } from '../../lib/options/schema.ts';
import { keyOf, type TextKey, type Translate } from '../../lib/texts/index.ts';

/** Words that lead to an option: its name's and its note's, where it has them. */
const WORDS = {
  'reading.mode': ['option_reading_mode', 'option_reading_mode_click', 'option_reading_mode_listed'],
  'sites.allow': ['option_sites_allow', 'tester'],
  'sites.block': ['option_sites_block'],
  'sections.order': ['option_sections_order'],
  'sections.hidden': [],
  'look.theme': ['option_look_theme', 'option_look_theme_dark', 'option_look_theme_contrast'],
  'look.text': ['option_look_text'],
  'look.density': ['option_look_density', 'option_look_density_compact'],
  'highlights.amount': ['option_highlights_amount'],
  'highlights.style': ['option_highlights_style', 'option_highlights_style_tint'],
  'highlights.said': ['option_highlights_said'],
  'highlights.name': ['option_highlights_name'],
  'highlights.past': ['option_highlights_past'],
  'highlights.hover': ['option_highlights_hover'],
  'analysis.historyYears': ['option_analysis_historyYears', 'option_analysis_historyYears_note'],
  'analysis.tagCount': ['option_analysis_tagCount'],
  'analysis.minimumConfidence': [
    'option_analysis_minimumConfidence',
    'option_analysis_minimumConfidence_note',
  ],
  keys: ['command_search', 'command_copy'],
} as const satisfies Record<OptionName, readonly TextKey[]>;

/** Whether a part of the options page has all the words in its title or among those of its options. */
export function groupMatches(t: Translate, name: GroupName, words: string): boolean {
  const keys: TextKey[] = GROUPS[name].flatMap((option): readonly TextKey[] => WORDS[option]);
  const texts = [t(keyOf('group', name)), ...keys.map((key) => t(key))].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.includes(word));
}
