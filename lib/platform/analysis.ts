import type { OwnContext } from '../analysers/types.ts';
import type { Reading } from '../messages/protocol.ts';
import { failed, ok, type Result } from '../messages/result.ts';
import type { AnalysisRequest } from '../options/request.ts';
import type { ContextReport, FindingKind } from '../report/types.ts';

export interface AnalysisJob {
  id: number;
  reading: Reading;
  request: AnalysisRequest;
  own: OwnContext;
}

export type AnalysisNews =
  /** Sent on receipt: a worker that is alive says so before it does anything else. */
  | { id: number; type: 'started' }
  | { id: number; type: 'progress' | 'done'; report: ContextReport; done: FindingKind[] }
  | { id: number; type: 'failed'; message: string };

type Progress = (report: ContextReport, done: readonly FindingKind[]) => void;
type Input = Pick<AnalysisJob, 'request' | 'own'>;

/** How long a worker may be silent before it counts as dead, ms: one that was heard before, and any other. */
const PATIENCE = { heard: 3000, any: 30_000 };

/** Hands work to the analysis worker and gives back what it makes. One worker serves a panel until it dies. */
export class AnalysisClient {
  readonly #make: () => Worker;
  #worker: Worker | null = null;
  #heard = false;
  #next = 1;

  constructor(make: () => Worker) {
    this.#make = make;
  }

  /** Starts the worker, so that models are loaded before they are needed. */
  warm(): Worker {
    this.#worker ??= this.#make();
    return this.#worker;
  }

  /**
   * Analyses one reading. An aborted job goes on in the worker, but nothing more is heard of it. Browsers end workers
   * without a word when memory is short: the job is then given to a new one, once.
   */
  async run(reading: Reading, input: Input, onProgress: Progress, signal: AbortSignal) {
    return (
      (await this.#attempt(reading, input, onProgress, signal)) ??
      (await this.#attempt(reading, input, onProgress, signal)) ??
      failed('failed', 'the worker stopped')
    );
  }

  /** @returns null when the worker died of it */
  #attempt(
    reading: Reading,
    { request, own }: Input,
    onProgress: Progress,
    signal: AbortSignal,
  ): Promise<Result<ContextReport> | null> {
    const worker = this.warm();
    const id = this.#next++;
    const { promise, resolve } = Promise.withResolvers<Result<ContextReport> | null>();
    const over = new AbortController();
    const dead = () => {
      if (this.#worker === worker) this.#drop();
      resolve(null);
    };
    let watch = setTimeout(dead, this.#heard ? PATIENCE.heard : PATIENCE.any);
    const onNews = ({ data }: MessageEvent<AnalysisNews>) => {
      if (data.id !== id) return;
      this.#heard = true;
      clearTimeout(watch);
      watch = setTimeout(dead, PATIENCE.any);
      if (data.type === 'progress') onProgress(data.report, data.done);
      else if (data.type === 'done') resolve(ok(data.report));
      else if (data.type === 'failed') resolve(failed('failed', data.message));
    };
    worker.addEventListener('message', onNews, { signal: over.signal });
    worker.addEventListener('error', dead, { signal: over.signal });
    const onAbort = () => resolve(failed('gone', 'superseded'));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { signal: over.signal });
    worker.postMessage({ id, reading, request, own } satisfies AnalysisJob);
    return promise.finally(() => {
      clearTimeout(watch);
      over.abort();
    });
  }

  #drop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#heard = false;
  }
}
