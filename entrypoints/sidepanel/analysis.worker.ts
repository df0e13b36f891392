import { FINDING_KINDS } from '../../lib/analysers/settings.ts';
import type { OwnContext } from '../../lib/analysers/types.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import type { AnalysisJob, AnalysisNews } from '../../lib/platform/analysis.ts';
import { fetchData } from '../../lib/platform/data.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { reduceReport } from '../../lib/report/reduce.ts';
import type { ContextReport, FindingKind } from '../../lib/report/types.ts';

/** Loaded once, at the first job at the latest; the panel starts the worker before it has read the page. */
const loaded = loadKnowledge(fetchData);

let lastOwn: OwnContext = { entities: [], glossary: [] };

/** Every message is a copy; where nothing changed, the index of events that was joined with the last one holds. */
function sameAsBefore(own: OwnContext): OwnContext {
  if (JSON.stringify(own) !== JSON.stringify(lastOwn)) lastOwn = own;
  return lastOwn;
}

addEventListener('message', async ({ data }: MessageEvent<AnalysisJob>) => {
  const tell = (news: AnalysisNews) => postMessage(news);
  const { id, reading, request } = data;
  tell({ id, type: 'started' });
  try {
    const { knowledge, problems } = await loaded;
    const report = analyze(reading.article, reading.page, {
      knowledge,
      options: request.options,
      only: request.only,
      own: sameAsBefore(data.own),
      onProgress: (part) =>
        tell({ id, type: 'progress', report: reduceReport(part, request.only), done: finished(part) }),
    });
    const missing = problems.map(({ file, message }) => ({ analyser: file, message }));
    tell({
      id,
      type: 'done',
      report: { ...reduceReport(report, request.only), errors: [...report.errors, ...missing] },
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
