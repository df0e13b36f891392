import { spawn } from 'node:child_process';
import { ROOT } from '../../lib/cli/commands/run.ts';
import type { BenchContext } from './types.ts';

/** A figure as the scorers print it with --json. */
export interface Score {
  precision?: number | null;
  recall?: number | null;
  f1?: number | null;
  share?: number | null;
}

export interface ScoreRun {
  figures: Record<string, Score>;
  violations: number;
  analyserErrors: number;
}

function output(script: string, args: readonly string[]): Promise<{ status: number; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ status: code ?? 1, out }));
  });
}

/** The last line that is a JSON object. @throws Error with the scorer's output where there is none */
function lastJson(out: string): unknown {
  const line = out.split('\n').findLast((candidate) => candidate.startsWith('{'));
  if (!line) throw new Error(`the scorer printed no figures:\n${out.slice(-2000)}`);
  return JSON.parse(line);
}

/** Runs a scorer of texts. Violations of the report's contract and analyser errors break the bench. */
export async function scoreTexts(
  context: BenchContext,
  task: string,
  gold: string,
  options: { limit?: number; only?: string; pred?: string } = {},
): Promise<Record<string, Score>> {
  const args = [task, '--gold', `${context.data}/${gold}`, '--json'];
  if (options.pred) args.push('--pred', options.pred);
  else args.push('--cmd', `npm run --silent analyze -- ${options.only ? `--only ${options.only}` : ''}`);
  if (context.sample && options.limit) args.push('--limit', String(options.limit));
  const { out } = await output(`${context.data}/score/run.mjs`, args);
  const run = lastJson(out) as ScoreRun;
  if (!options.pred) {
    if (run.violations)
      context.broken(`${task} ${gold}: ${run.violations} violations of the report's contract`);
    if (run.analyserErrors) context.broken(`${task} ${gold}: ${run.analyserErrors} analyser errors`);
  }
  return run.figures;
}

/** Runs a scorer of pages. Pages without a report break the bench. */
export async function scorePages(
  context: BenchContext,
  task: 'body' | 'meta' | 'detect',
  set: string,
  options: { limit?: number; pred?: string } = {},
): Promise<Record<string, number | null>> {
  const args = [task, `${context.data}/pages/dev/${set}`, '--json'];
  if (options.pred) args.push('--pred', options.pred);
  if (context.sample && options.limit) args.push('--limit', String(options.limit));
  const { out } = await output(`${context.data}/score/pages.mjs`, args);
  const figures = lastJson(out) as Record<string, number | null>;
  if (!options.pred && figures['failed'])
    context.broken(`${task} ${set}: ${figures['failed']} pages without a report`);
  return figures;
}
