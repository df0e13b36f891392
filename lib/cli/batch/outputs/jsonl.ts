import { appendTo } from './append.ts';
import type { OutputForm } from './index.ts';

/** One line a page: its report with its `file`, or `{file, error}`. The same lines as `--jsonl` prints. */
export const jsonl: OutputForm = {
  extensions: ['jsonl', 'ndjson'],
  render: (result) =>
    `${JSON.stringify('error' in result ? { file: result.file, error: result.error } : { file: result.file, ...result.report })}\n`,
  open: (path, _pages, size) => appendTo(path, size ?? 0),
};
