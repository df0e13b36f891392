import { type PanelState, stateOf } from '../../panel/state.ts';
import type { ContextReport } from '../../report/types.ts';
import { SAMPLE_REPORT } from '../../sample/report.ts';
import { crowdedReport } from './crowded.ts';

const { page, article } = SAMPLE_REPORT;

const NOTHING_FOUND: ContextReport = {
  ...SAMPLE_REPORT,
  entities: [],
  sources: [],
  quotes: [],
  history: [],
  tags: [],
  brief: [],
  anonymousMinimum: 0,
};

const FIRST_RESULTS: ContextReport = { ...NOTHING_FOUND, entities: SAMPLE_REPORT.entities };

/** A state of the panel to take a picture of, and what is pressed in it first. */
export interface Scene {
  state(): PanelState;
  /** Selector of what is pressed before the picture. */
  press?: string;
}

/** Every state of the panel, and the panel at its fullest and emptiest. */
export const SCENES = {
  report: { state: () => stateOf(SAMPLE_REPORT) },
  idle: { state: () => ({ name: 'idle' }) },
  off: { state: () => ({ name: 'off' }) },
  restricted: { state: () => ({ name: 'restricted' }) },
  'needs-access': { state: () => ({ name: 'needs-access' }) },
  reloaded: { state: () => ({ name: 'reloaded' }) },
  reading: { state: () => ({ name: 'reading', report: FIRST_RESULTS, done: ['entities'] }) },
  'not-article': {
    state: () => ({
      name: 'not-article',
      page: { ...page, isArticle: false, reasons: ['Many links and little text', 'No headline of its own'] },
    }),
    press: '.state details summary',
  },
  language: { state: () => ({ name: 'language', page: { ...page, lang: 'de' }, article }) },
  partial: {
    state: () => stateOf({ ...SAMPLE_REPORT, page: { ...page, partial: 'paywall' } }),
  },
  nothing: { state: () => stateOf(NOTHING_FOUND) },
  failed: { state: () => ({ name: 'failed', problem: 'gone', detail: 'The tab was closed.' }) },
  crowded: { state: () => stateOf(crowdedReport(40)) },
  'no-quotes': { state: () => stateOf({ ...SAMPLE_REPORT, quotes: [], sources: [], anonymousMinimum: 0 }) },
  menu: { state: () => stateOf(SAMPLE_REPORT), press: '.entity .more' },
  export: { state: () => stateOf(SAMPLE_REPORT), press: '#export' },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;
