import type { Reading } from '../messages/protocol.ts';
import type { Result } from '../messages/result.ts';
import type { AnalysisRequest } from '../options/request.ts';
import type { ContextReport, FindingKind } from '../report/types.ts';

/** The tab that a panel stands beside. */
export interface TabInfo {
  id: number;
  /** Null where the browser keeps it from us. */
  url: string | null;
  /** Nothing of a private window is kept. */
  private: boolean;
}

/** What a panel session needs from the outside; the browser in the extension, plain objects in tests. */
export interface Ports {
  activeTab(): Promise<TabInfo | null>;
  /** Whether the extension may read all web pages. */
  hasAccess(): Promise<boolean>;
  read(tab: number, trace: boolean): Promise<Result<Reading>>;
  analyse(
    reading: Reading,
    request: AnalysisRequest,
    onProgress: (report: ContextReport, done: readonly FindingKind[]) => void,
    signal: AbortSignal,
  ): Promise<Result<ContextReport>>;
  cached(url: string): Promise<ContextReport | null>;
  keep(url: string, report: ContextReport): Promise<void>;
}
