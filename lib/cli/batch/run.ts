import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Input } from '../inputs.ts';
import type { Settings } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import { inOrder } from './in-order.ts';
import { filesOf, type Job, jobsOf } from './jobs.ts';
import { addName, emptyJournal, type Journal, journalPath, readJournal, writeJournal } from './journal.ts';
import { failure, render } from './outputs/index.ts';
import { checkOutputs, type Outputs, openOutputs } from './outputs/open.ts';
import { Pool } from './pool.ts';
import { type Count, Progress } from './progress.ts';
import type { RenderedPage } from './protocol.ts';
import { showing } from './show.ts';

/** Pages taken ahead of the one that is written next, for each worker: one slow page holds the others up late. */
const AHEAD = 16;
/** What is read is made to last at least this often. Milliseconds */
const COMMIT_EVERY = 2000;
/** Of each worker's heap. Mebibytes */
const HEAP = 640;
/** Longer than any page that was seen by far. Seconds */
const TIME_LIMIT = 120;

interface Done {
  job: Job;
  page: RenderedPage;
}

/**
 * Reads all inputs on all cores into the files that `--out` names, going on where an earlier run stopped.
 * @returns the exit status: 0, 1 where a page could not be read
 * @throws UsageError where the outputs are of another run
 */
export async function runBatch(inputs: readonly Input[], settings: Settings): Promise<0 | 1> {
  const path = journalPath(settings.out[0]!);
  const kept = identity(settings);
  if (settings.restart) await Promise.all([path, ...settings.out].map((file) => rm(file, { force: true })));
  const found = await readJournal(path, kept);
  checkOutputs(settings.out, found);
  const journal = found ?? emptyJournal(kept);
  // Before there is an output: whenever this run ends, the next one knows whose they are.
  await writeJournal(path, journal);
  const outputs = await openOutputs(settings.out, journal);
  const stop = stopOnInterrupt();
  try {
    await read(inputs, settings, { journal, path, outputs, stop });
  } finally {
    stop.forget();
    await outputs.close();
  }
  return journal.failed > 0 ? 1 : 0;
}

/** What decides on the content of the outputs. */
function identity({ out, text, url, published, stage, only, trace, shard }: Settings): Journal['settings'] {
  return { out, text, url, published, stage, only, trace, shard };
}

interface Run {
  journal: Journal;
  path: string;
  outputs: Outputs;
  stop: Stop;
}

async function read(inputs: readonly Input[], settings: Settings, run: Run): Promise<void> {
  const { journal, outputs, stop } = run;
  const workers = settings.workers ?? availableParallelism();
  const pool = new Pool({ workers, heap: HEAP, timeLimit: TIME_LIMIT, settings, forms: outputs.forms });
  const count: Count = { pages: journal.pages, failed: journal.failed, bytes: 0 };
  const jobs = loaded(stop.until(after(journal, jobsOf(inputs, settings), count)));
  const ask = async (job: LoadedJob): Promise<Done> => ({
    job: job.job,
    page: await readJob(job, pool, outputs.forms),
  });
  const total = await sizeOf(inputs, settings);
  try {
    let committed = performance.now();
    const shown = showing(new Progress(total, count, performance.now()), count);
    for await (const { job, page } of inOrder(jobs, workers * AHEAD, ask)) {
      outputs.write(page.rendered, journal.pages);
      journal.pages += 1;
      journal.failed += page.failed ? 1 : 0;
      journal.names = addName(journal.names, job.file);
      Object.assign(count, { pages: journal.pages, failed: journal.failed, bytes: count.bytes + job.size });
      if (performance.now() - committed > COMMIT_EVERY) {
        await commit(run);
        committed = performance.now();
      }
    }
    await commit(run);
    shown.end(stop.isAsked() ? 'Stopped; the same command goes on from here.' : null);
  } finally {
    await pool.close();
  }
}

/** First the outputs, then the journal that vouches for them. */
async function commit({ journal, path, outputs }: Run): Promise<void> {
  journal.sizes = await outputs.commit();
  await writeJournal(path, journal);
}

/** A job with the bytes that only this thread can fetch; an error where it could not. */
interface LoadedJob {
  job: Job;
  bytes: Uint8Array | null;
  error?: unknown;
}

/** A page of an archive is loaded before the next one is asked for: the archive is read only once, in its order. */
async function* loaded(jobs: AsyncIterable<Job>): AsyncGenerator<LoadedJob> {
  for await (const job of jobs) {
    try {
      // A copy of its own, which can be handed over.
      yield { job, bytes: job.load ? new Uint8Array(await job.load()) : null };
    } catch (error) {
      yield { job, bytes: null, error };
    }
  }
}

async function readJob(
  { job, bytes, error }: LoadedJob,
  pool: Pool,
  forms: Outputs['forms'],
): Promise<RenderedPage> {
  const { file, url, published } = job;
  const input = { file, url, published };
  if (error !== undefined) return { failed: true, rendered: render(failure(input, error), forms) };
  return pool.read({ input, bytes });
}

/** The jobs that come after those of the journal. @throws UsageError where these are not what they were */
async function* after(journal: Journal, jobs: AsyncIterable<Job>, count: Count): AsyncGenerator<Job> {
  const { pages, names } = journal;
  let seen = 0;
  let sum = '';
  for await (const job of jobs) {
    if (seen < pages) {
      sum = addName(sum, job.file);
      count.bytes += job.size;
      seen += 1;
      if (seen === pages && sum !== names) throw changed();
    } else {
      yield job;
    }
  }
  if (seen < pages) throw changed();
}

const changed = () =>
  new UsageError('the inputs are no longer those that the outputs begin with; begin anew with --restart');

async function sizeOf(inputs: readonly Input[], settings: Settings): Promise<number> {
  let total = 0;
  for await (const { size } of filesOf(inputs, settings)) total += size;
  return total;
}

interface Stop {
  isAsked(): boolean;
  /** The items up to the moment that the user interrupts. */
  until<T>(items: AsyncIterable<T>): AsyncGenerator<T>;
  forget(): void;
}

/** The first interrupt ends the batch after the pages in hand; a second one ends the process. */
function stopOnInterrupt(): Stop {
  let asked = false;
  const ask = () => {
    asked = true;
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, ask);
  return {
    isAsked: () => asked,
    async *until(items) {
      for await (const item of items) {
        if (asked) return;
        yield item;
      }
    },
    forget() {
      for (const signal of signals) process.off(signal, ask);
    },
  };
}
