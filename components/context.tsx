import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Evidence } from '../lib/report/types.ts';
import type { Translate } from '../lib/texts/index.ts';

/** What any part of the panel may use. */
export interface PanelServices {
  t: Translate;
  article: Pick<Article, 'text' | 'blocks'>;
  /** Findings below this confidence are shown as possible. */
  bar: number;
  /** Shows words in the page. */
  show(evidence: Pick<Evidence, 'start' | 'end' | 'quote'>): void;
}

const NONE: PanelServices = {
  t: (key) => key,
  article: { text: '', blocks: [] },
  bar: 0,
  show: () => undefined,
};

export const PanelContext = createContext<PanelServices>(NONE);

export function usePanel(): PanelServices {
  return useContext(PanelContext);
}
