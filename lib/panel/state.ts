import type { Problem } from '../messages/result.ts';
import type { Article, ContextReport, FindingKind, Page } from '../report/types.ts';

/** What the panel shows. Each state says what happened and has one thing to do. */
export type PanelState =
  /** Waiting for a click: nothing was read. */
  | { name: 'idle' }
  | { name: 'off' }
  | { name: 'restricted' }
  | { name: 'needs-access' }
  | { name: 'reloaded' }
  | { name: 'reading'; report: ContextReport | null; done: readonly FindingKind[] }
  | { name: 'not-article'; page: Page }
  | { name: 'language'; page: Page; article: Article }
  | { name: 'nothing'; report: ContextReport }
  | { name: 'report'; report: ContextReport }
  /** As report, but the page holds only a part of the article. */
  | { name: 'partial'; report: ContextReport }
  | { name: 'failed'; problem: Problem; detail: string };

/** The state that fits a finished report. */
export function stateOf(report: ContextReport): PanelState {
  if (isEmpty(report)) return { name: 'nothing', report };
  return { name: report.page.partial === null ? 'report' : 'partial', report };
}

/** The report that a state shows, also while it is being filled; null where there is none. */
export function reportOf(state: PanelState): ContextReport | null {
  return 'report' in state ? state.report : null;
}

/** The address of the page that a state is about; null where none was looked at. */
export function urlOf(state: PanelState): string | null {
  if ('page' in state) return state.page.url;
  return reportOf(state)?.page.url ?? null;
}

function isEmpty(report: ContextReport): boolean {
  const { entities, quotes, sources, history, tags } = report;
  return [entities, quotes, sources, history, tags].every((list) => list.length === 0);
}

/** The same state with the report as the reader put it right; unchanged where the state has none. */
export function withReport(state: PanelState, report: ContextReport | null): PanelState {
  return report && reportOf(state) ? ({ ...state, report } as PanelState) : state;
}
