import type { ComponentType } from 'preact';
import type { OptionName } from '../../lib/options/schema.ts';
import { ReadingModes, Segments } from './Choices.tsx';
import { KeyMap } from './KeyMap.tsx';
import { NumberField } from './NumberField.tsx';
import { SectionOrder } from './SectionOrder.tsx';
import { SiteList } from './SiteList.tsx';
import { Toggle } from './Toggle.tsx';
import type { FieldProps } from './types.ts';

type Views = { [N in OptionName]: ComponentType<FieldProps<N>> | null };

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
  'highlights.hover': Toggle,
  'analysis.historyYears': NumberField,
  'analysis.tagCount': NumberField,
  'analysis.minimumConfidence': NumberField,
  keys: KeyMap,
};
