import type { ComponentType } from 'preact';
import type { Sort } from '../../lib/panel/sort.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import type { TextKey } from '../../lib/texts/index.ts';

export interface SectionProps {
  report: ContextReport;
  /** In which order a list stands that can be sorted. */
  sort: Sort;
}

export interface SectionToolProps {
  sort: Sort;
  onSort(sort: Sort): void;
}

/** A part of the panel. */
export interface Section {
  title: TextKey;
  /** One word, for the section bar. */
  short: TextKey;
  View: ComponentType<SectionProps>;
  /** What stands in its heading, beside the copy button. */
  Tool?: ComponentType<SectionToolProps>;
  count(report: ContextReport): number;
}
