import type { ComponentType } from 'preact';
import { FINDING_KINDS } from '../../lib/analysers/settings.ts';
import { type NumberName, optionsOfAnalyser, type SwitchName } from '../../lib/options/analysers.ts';
import type { OptionName } from '../../lib/options/schema.ts';
import { AnalyserCard } from './AnalyserCard.tsx';
import { ReadingModes, Segments } from './Choices.tsx';
import { KeyMap } from './KeyMap.tsx';
import { EditionChoice, LookupModes } from './LookupOptions.tsx';
import { RetentionChoice } from './MemoryOptions.tsx';
import { SectionOrder } from './SectionOrder.tsx';
import { SiteList } from './SiteList.tsx';
import { Toggle } from './Toggle.tsx';
import type { FieldProps } from './types.ts';

type Views = { [N in OptionName]: ComponentType<FieldProps<N>> | null };
type AnalyserViews = { [N in SwitchName | NumberName]: Views[N] };

/** An analyser's card holds its numbers. */
const ANALYSERS = Object.fromEntries(
  FINDING_KINDS.flatMap(optionsOfAnalyser).map((name) => [name, name.endsWith('.on') ? AnalyserCard : null]),
) as AnalyserViews;

/** How each option is shown; null where another's view shows it too. A new option without a view does not compile. */
export const FIELDS: Views = {
  'reading.mode': ReadingModes,
  'sites.allow': SiteList,
  'sites.block': SiteList,
  'sections.order': SectionOrder,
  'sections.hidden': null,
  'look.theme': Segments,
  'look.text': Segments,
  'look.density': Segments,
  'highlights.amount': Segments,
  'highlights.style': Segments,
  'highlights.said': Toggle,
  'highlights.name': Toggle,
  'highlights.past': Toggle,
  'highlights.own': Toggle,
  'highlights.hover': Toggle,
  ...ANALYSERS,
  'lookups.mode': LookupModes,
  'lookups.edition': EditionChoice,
  'lookups.pictures': Toggle,
  'memory.on': Toggle,
  'memory.days': RetentionChoice,
  keys: KeyMap,
};
