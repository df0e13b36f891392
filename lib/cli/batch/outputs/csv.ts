import { csvLine } from '../../../report/exporters/csv.ts';
import { SUMMARY_COLUMNS, summarize } from '../../../report/summary.ts';
import { appendTo } from './append.ts';
import type { OutputForm } from './index.ts';

const COLUMNS = ['file', ...SUMMARY_COLUMNS, 'error'];

/** A table with one line a page: how much of each kind of source it has, how many are anonymous, which past it names. */
export const csv: OutputForm = {
  extensions: ['csv'],
  render(result) {
    if ('error' in result) {
      const empty = SUMMARY_COLUMNS.map((column) => (column === 'url' ? (result.url ?? '') : ''));
      return csvLine([result.file, ...empty, result.error]);
    }
    const summary = summarize(result.report);
    return csvLine([result.file, ...SUMMARY_COLUMNS.map((column) => String(summary[column] ?? '')), '']);
  },
  open: (path, _pages, size) => appendTo(path, size ?? 0, csvLine(COLUMNS)),
};
