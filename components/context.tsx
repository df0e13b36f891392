import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Correction } from '../lib/corrections/types.ts';
import type { SectionName } from '../lib/panel/section-names.ts';
import { type Bars, sameBars } from '../lib/panel/view/possible.ts';
import type { ExportForm } from '../lib/report/exporters/index.ts';
import type { ContextReport, Evidence } from '../lib/report/types.ts';
import type { Translate } from '../lib/texts/index.ts';

/** What the reader can do with findings; the entrypoint knows how. */
export interface FindingActions {
  /** Shows words in the page. */
  show(evidence: Pick<Evidence, 'start' | 'end' | 'quote'>): void;
  copyItem(id: string): void;
  copySection(section: SectionName): void;
  exportReport(form: ExportForm): void;
  exportCorrections(): void;
  correct(correction: Correction): void;
  /** Mutes in the page all but one source's words; null gives the page its colours back. */
  lens(source: string | null): void;
  /** Shows only what belongs to a tag; null shows all. */
  filterTag(tag: string | null): void;
}

/** What any part of the panel may use. */
export interface PanelServices {
  t: Translate;
  report: Pick<ContextReport, 'article' | 'entities'> | null;
  /** Findings below these confidences are shown as possible. */
  bars: Bars;
  /** Id of the source whose lens is on. */
  lens: string | null;
  actions: FindingActions;
}

const NOTHING = () => undefined;

/** Actions that do nothing: for previews. */
export const NO_ACTIONS: FindingActions = {
  show: NOTHING,
  copyItem: NOTHING,
  copySection: NOTHING,
  exportReport: NOTHING,
  exportCorrections: NOTHING,
  correct: NOTHING,
  lens: NOTHING,
  filterTag: NOTHING,
};

export const PanelContext = createContext<PanelServices>({
  t: (key) => key,
  report: null,
  bars: sameBars(0),
  lens: null,
  actions: NO_ACTIONS,
});

export function usePanel(): PanelServices {
  return useContext(PanelContext);
}

const NO_ARTICLE = { text: '', blocks: [] };

/** The article that is shown; an empty one where there is none. */
export function useArticle(): { text: string; blocks: ContextReport['article']['blocks'] } {
  return usePanel().report?.article ?? NO_ARTICLE;
}
