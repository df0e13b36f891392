import { requestOf } from '../options/request.ts';
import type { Options } from '../options/schema.ts';
import { reduceReport } from '../report/reduce.ts';
import type { ContextReport } from '../report/types.ts';
import { SAMPLE_REPORT } from './report.ts';

/** The report on the built-in article as the analysers would make it with these options. */
export function previewReport(options: Options): ContextReport {
  const { only, options: told } = requestOf(options);
  const report = reduceReport(SAMPLE_REPORT, only);
  const published = Number(SAMPLE_REPORT.article.published?.slice(0, 4));
  return {
    ...report,
    history: report.history.filter(({ from }) => from === null || from <= published - told.historyYears),
    tags: report.tags.slice(0, told.tagCount),
  };
}
