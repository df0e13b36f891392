import type { Translate } from '../../texts/index.ts';
import type { ContextReport } from '../types.ts';

/** One form that a report can be taken out in. */
export interface Exporter {
  /** Ending of the file's name, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether the whole text of the article goes with it; the menu says so. */
  carriesText: boolean;
  /** The report, or the part of it that is left in its lists, as text. */
  write(report: ContextReport, t: Translate): string;
}
