import { ANALYSER_SETTINGS, FINDING_KINDS } from '../../lib/analysers/settings.ts';
import { GROUPS, type GroupName } from '../../lib/options/groups.ts';
import type { OptionName } from '../../lib/options/schema.ts';
import { COMMANDS } from '../../lib/panel/commands.ts';
import { keyOf, type TextKey, type Translate } from '../../lib/texts/index.ts';
import { SECTIONS } from '../sections/registry.ts';

/** Words that lead to an option, beside its name and its note. */
const WORDS: { [N in OptionName]?: readonly TextKey[] } = {
  'reading.mode': [
    'option_reading_mode',
    ...(['automatic', 'panel', 'listed', 'click'] as const).map(
      (mode) => `option_reading_mode_${mode}` as const,
    ),
  ],
  'sites.allow': ['option_sites_allow', 'option_sites_allow_note', 'tester'],
  'sites.block': ['option_sites_block', 'option_sites_block_note', 'tester'],
  'sections.order': ['option_sections_order', ...Object.values(SECTIONS).map(({ title }) => title)],
  'look.theme': [
    'option_look_theme',
    'option_look_theme_light',
    'option_look_theme_dark',
    'option_look_theme_contrast',
  ],
  'look.text': ['option_look_text'],
  'look.density': ['option_look_density', 'option_look_density_calm', 'option_look_density_compact'],
  'highlights.amount': [
    'option_highlights_amount',
    'option_highlights_amount_key',
    'option_highlights_amount_off',
  ],
  'highlights.style': [
    'option_highlights_style',
    'option_highlights_style_tint',
    'option_highlights_style_underline',
  ],
  'highlights.said': ['option_highlights_said'],
  'highlights.name': ['option_highlights_name'],
  'highlights.past': ['option_highlights_past'],
  'highlights.own': ['option_highlights_own'],
  'highlights.hover': ['option_highlights_hover', 'option_highlights_hover_note'],
  keys: COMMANDS.map((command) => keyOf('command', command)),
  ...Object.fromEntries(
    FINDING_KINDS.map((kind) => [
      `${kind}.on`,
      [
        `step_${kind}`,
        `analyser_${kind}_note`,
        'option_minimum',
        'option_minimum_note',
        ...Object.keys(ANALYSER_SETTINGS[kind]).map((setting) => `option_${kind}_${setting}`),
      ],
    ]),
  ),
};

/** Whether all the words stand in these texts. No words stand in every text. */
export function hasWords(t: Translate, keys: readonly TextKey[], words: string): boolean {
  const texts = keys.map((key) => t(key).toLowerCase()).join(' ');
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.includes(word));
}

/** The options of a part of the page that have all the words; all of them where its title has. */
export function optionsFound(t: Translate, name: GroupName, words: string): readonly OptionName[] {
  const title = keyOf('group', name);
  if (hasWords(t, [title], words)) return GROUPS[name];
  return GROUPS[name].filter((option: OptionName) => hasWords(t, [title, ...(WORDS[option] ?? [])], words));
}
