import { FINDING_KINDS } from '../analysers/settings.ts';
import { optionsOfAnalyser } from './analysers.ts';
import type { OptionName } from './schema.ts';

/** Parts of the options page; each is reset by itself. */
export const GROUPS = {
  reading: ['reading.mode'],
  sites: ['sites.block', 'sites.allow'],
  sections: ['sections.order', 'sections.hidden'],
  highlights: [
    'highlights.amount',
    'highlights.style',
    'highlights.said',
    'highlights.name',
    'highlights.past',
    'highlights.own',
    'highlights.hover',
  ],
  look: ['look.theme', 'look.text', 'look.density'],
  analysis: FINDING_KINDS.flatMap(optionsOfAnalyser),
  lookups: ['lookups.mode', 'lookups.edition', 'lookups.pictures'],
  memory: ['memory.on', 'memory.days'],
  keys: ['keys'],
} as const satisfies Record<string, readonly OptionName[]>;

export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
