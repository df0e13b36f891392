import { Worker } from 'node:worker_threads';
import { failure, type PageResult, render } from './outputs/index.ts';
import type { RenderedPage, WorkerAnswer, WorkerSetup, WorkerTask } from './protocol.ts';

export interface PoolSettings extends WorkerSetup {
  workers: number;
  /** Of each worker. Mebibytes */
  heap: number;
  /** A page that takes longer is given up. Seconds */
  timeLimit: number;
}

/** A worker this full is replaced before its next page: what pages leave behind must not add up. */
const FULL = 0.75;

/**
 * Reads pages in worker threads, one page a worker at a time. A page that brings its worker down, by memory or time,
 * gives an error like any page that cannot be read; the worker is replaced.
 */
export class Pool {
  readonly #settings: PoolSettings;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(settings: PoolSettings) {
    this.#settings = settings;
    for (let i = 0; i < settings.workers; i++) this.#release(this.#start());
  }

  /** Reads one page as soon as a worker is free. Never rejects. */
  async read(task: WorkerTask): Promise<RenderedPage> {
    const worker = await this.#take();
    const { answer, problem } = await this.#ask(worker, task);
    if (answer && answer.fullness < FULL) this.#release(worker);
    else {
      this.#all.delete(worker);
      await worker.terminate();
      this.#release(this.#start());
    }
    return answer?.page ?? this.#failed(failure(task.input, problem));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const { settings, forms, heap } = this.#settings;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { settings, forms } satisfies WorkerSetup,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    // Those that read its pages listen too; what it says after them nobody waits for.
    worker.on('error', () => {});
    this.#all.add(worker);
    return worker;
  }

  #take(): Promise<Worker> {
    const worker = this.#idle.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #release(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  #ask(worker: Worker, task: WorkerTask): Promise<{ answer?: WorkerAnswer; problem: string }> {
    const { timeLimit } = this.#settings;
    return new Promise((resolve) => {
      const end = (problem: string, answer?: WorkerAnswer) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve({ problem, ...(answer ? { answer } : {}) });
      };
      const onMessage = (answer: WorkerAnswer) => end('', answer);
      const onError = (error: unknown) => end(error instanceof Error ? error.message : String(error));
      const onExit = () => end('its worker ended');
      const timer = setTimeout(() => end(`took longer than ${timeLimit} s`), timeLimit * 1000);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task, task.bytes ? [task.bytes.buffer as ArrayBuffer] : []);
    });
  }

  #failed(result: PageResult): RenderedPage {
    return { failed: true, rendered: render(result, this.#settings.forms) };
  }
}
