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
  | { id: number; type: 'progress' | 'done'; report: ContextReport; done: FindingKind[] }
  | { id: number; type: 'failed'; message: string };

type Progress = (report: ContextReport, done: readonly FindingKind[]) => void;

/** Hands work to the analysis worker and gives back what it makes. One worker serves a panel for its life. */
export class AnalysisClient {
  readonly #make: () => Worker;
  #worker: Worker | null = null;
  #next = 1;

  constructor(make: () => Worker) {
    this.#make = make;
  }

  /** Starts the worker, so that models are loaded before they are needed. */
  warm(): Worker {
    this.#worker ??= this.#make();
    return this.#worker;
  }

  /** Analyses one reading. An aborted job goes on in the worker, but nothing more is heard of it. */
  run(
    reading: Reading,
    { request, own }: Pick<AnalysisJob, 'request' | 'own'>,
    onProgress: Progress,
    signal: AbortSignal,
  ) {
    const worker = this.warm();
    const id = this.#next++;
    const { promise, resolve } = Promise.withResolvers<Result<ContextReport>>();
    const over = new AbortController();
    const ends = { signal: AbortSignal.any([signal, over.signal]) };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<AnalysisNews>) => {
        if (data.id !== id) return;
        if (data.type === 'progress') onProgress(data.report, data.done);
        else
          resolve(
            data.type === 'done'
              ? ok(data.report)
              : failed('failed', data.type === 'failed' ? data.message : ''),
          );
      },
      ends,
    );
    worker.addEventListener(
      'error',
      (event) => {
        this.#worker = null;
        resolve(failed('failed', event.message || 'the worker stopped'));
      },
      ends,
    );
    signal.addEventListener('abort', () => resolve(failed('gone', 'superseded')), { once: true });
    worker.postMessage({ id, reading, request, own } satisfies AnalysisJob);
    return promise.finally(() => over.abort());
  }
}
