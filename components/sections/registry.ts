import type { ComponentType } from 'preact';
import type { SectionName } from '../../lib/panel/section-names.ts';
import type { ContextReport, FindingKind } from '../../lib/report/types.ts';
import type { TextKey } from '../../lib/texts/index.ts';
import { Brief } from './Brief.tsx';
import { Past } from './Past.tsx';
import { Said } from './Said.tsx';
import { Tags } from './Tags.tsx';
import { Who } from './Who.tsx';

export interface Section {
  title: TextKey;
  /** One word, for the section bar. */
  short: TextKey;
  View: ComponentType<{ report: ContextReport }>;
  count(report: ContextReport): number;
}

/** Every part of the panel. */
export const SECTIONS = {
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
} as const satisfies Record<SectionName, Section>;

/** Where each kind of finding is shown; a new kind without a place does not compile. */
export const SECTION_OF = {
  entities: 'entities',
  sources: 'quotes',
  quotes: 'quotes',
  history: 'history',
  tags: 'tags',
} as const satisfies Record<FindingKind, SectionName>;
