import type { SectionName } from '../../lib/panel/section-names.ts';
import type { FindingKind } from '../../lib/report/types.ts';
import { Brief } from './Brief.tsx';
import { Past } from './Past.tsx';
import { Said } from './Said.tsx';
import { Tags } from './Tags.tsx';
import type { Section } from './types.ts';
import { SortMenu, Who } from './Who.tsx';

/** Every part of the panel. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  quotes: {
    title: 'section_quotes',
    short: 'short_quotes',
    View: Said,
    count: ({ quotes, sources }) => Math.max(quotes.length, sources.length),
  },
  entities: {
    title: 'section_entities',
    short: 'short_entities',
    View: Who,
    Tool: SortMenu,
    count: ({ entities }) => entities.length,
  },
  history: {
    title: 'section_history',
    short: 'short_history',
    View: Past,
    count: ({ history }) => history.length,
  },
  tags: { title: 'section_tags', short: 'short_tags', View: Tags, count: ({ tags }) => tags.length },
  brief: { title: 'section_brief', short: 'short_brief', View: Brief, count: ({ brief }) => brief.length },
};

/** Where each kind of finding is shown; a new kind without a place does not compile. */
export const SECTION_OF = {
  entities: 'entities',
  sources: 'quotes',
  quotes: 'quotes',
  history: 'history',
  tags: 'tags',
} as const satisfies Record<FindingKind, SectionName>;
