import { setImmediate } from 'node:timers/promises';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { type Job, jobsOf } from './batch/jobs.ts';
import { runBatch } from './batch/run.ts';
import { NO_KNOWLEDGE, readData } from './data.ts';
import { listInputs, readBytes } from './inputs.ts';
import { reportOn } from './read.ts';
import { readSettings, type Settings, USAGE, UsageError } from './usage.ts';

/** Runs the command line. @returns the exit status: 0, 1 where an input could not be read, 2 for wrong usage */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const settings = readSettings(args);
    if (settings.help) {
      await print(USAGE);
      return 0;
    }
    const inputs = listInputs(settings);
    if (settings.out.length > 0) return await runBatch(inputs, settings);
    const knowledge = settings.stage === 'report' ? await knowledgeOrWarning() : NO_KNOWLEDGE;
    let status: 0 | 1 = 0;
    for await (const job of jobsOf(inputs, settings)) {
      if (!(await report(job, settings, knowledge))) status = 1;
      // What weak references of a DOM hold on to is let go only when the event loop turns.
      await setImmediate();
    }
    return status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
}

async function knowledgeOrWarning(): Promise<Knowledge> {
  const { knowledge, problems } = await loadKnowledge(readData);
  for (const { file, message } of problems) process.stderr.write(`${file} could not be loaded: ${message}\n`);
  return knowledge;
}

/** Prints the report on one input, or the line that says why there is none. @returns whether it could be read */
async function report(job: Job, settings: Settings, knowledge: Knowledge): Promise<boolean> {
  try {
    const bytes = job.load ? await job.load() : readBytes(job.file);
    const made = await reportOn(bytes, job, settings, knowledge);
    await print(settings.jsonl ? JSON.stringify({ file: job.file, ...made }) : JSON.stringify(made, null, 2));
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await print(JSON.stringify({ file: job.file, error: message }));
    return false;
  }
}

/** Waits where the reader of a pipe is slower than we are, so that output does not pile up in memory. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

// A reader that closed the pipe ('| head') wants no more: not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
