import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { FINDING_KINDS } from '../../lib/panel/finding-kinds.ts';
import type { AnalysisJob, AnalysisNews } from '../../lib/platform/analysis.ts';
import { fetchData } from '../../lib/platform/data.ts';
import { analyze } from '../../lib/report/analyze.ts';
import type { ContextReport, FindingKind } from '../../lib/report/types.ts';

/** Loaded once, at the first job at the latest; the panel starts the worker before it has read the page. */
const loaded = loadKnowledge(fetchData);

addEventListener('message', async ({ data }: MessageEvent<AnalysisJob>) => {
  const tell = (news: AnalysisNews) => postMessage(news);
  const { id, reading, options } = data;
  try {
    const { knowledge, problems } = await loaded;
    const report = analyze(reading.article, reading.page, {
      knowledge,
      options,
      onProgress: (part) => tell({ id, type: 'progress', report: part, done: finished(part) }),
    });
    const missing = problems.map(({ file, message }) => ({ analyser: file, message }));
    tell({
      id,
      type: 'done',
      report: { ...report, errors: [...report.errors, ...missing] },
      done: finished(report),
    });
  } catch (error) {
    tell({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

/** Each analyser that ran has its time in the report. */
function finished(report: ContextReport): FindingKind[] {
  return FINDING_KINDS.filter((kind) => kind in report.timings);
}
