import type { ContextReport, FindingKind, Findings } from '../report/types.ts';
import { ANALYSERS } from './registry.ts';
import type { Analyser, AnalysisInput, AnalysisOutput } from './types.ts';

type Surroundings = Pick<AnalysisInput, 'document' | 'knowledge' | 'options' | 'own'>;

/** Runs one analyser and writes its findings into the report; an exception becomes a line in `errors`. */
export function runAnalyser(kind: FindingKind, report: ContextReport, surroundings: Surroundings): void {
  const analyser: Analyser | undefined = ANALYSERS.find((candidate) => candidate.kind === kind);
  if (!analyser) throw new RangeError(`no analyser makes '${kind}'`);
  try {
    const output = analyser.run({ ...surroundings, article: report.article, found: report });
    write(kind, output, report);
  } catch (error) {
    report.errors.push({ analyser: kind, message: error instanceof Error ? error.message : String(error) });
  }
}

function write<K extends FindingKind>(kind: K, output: AnalysisOutput<K>, report: ContextReport): void {
  const findings: Findings = report;
  findings[kind] = output.findings;
  Object.assign(report, output.revised);
  if (output.anonymousMinimum !== undefined) report.anonymousMinimum = output.anonymousMinimum;
  if (output.unquoted) report.unquoted = output.unquoted;
  if (output.brief) report.brief = output.brief;
}
