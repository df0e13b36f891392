import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_ANALYSIS } from '../../lib/options/analysis.ts';
import { AnalysisClient, type AnalysisJob, type AnalysisNews } from '../../lib/platform/analysis.ts';
import { reportOn } from '../support/articles.ts';

const report = reportOn('The bridge opened in 1998.');
const reading = { page: report.page, article: report.article };
const input = { request: { options: DEFAULT_ANALYSIS, only: [] }, own: { entities: [], glossary: [] } };

/** A worker that answers as its script says, or not at all. */
class FakeWorker extends EventTarget {
  readonly #script: (job: AnalysisJob) => readonly AnalysisNews[];
  ended = false;

  constructor(script: (job: AnalysisJob) => readonly AnalysisNews[]) {
    super();
    this.#script = script;
  }

  postMessage(job: AnalysisJob): void {
    for (const data of this.#script(job))
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.ended = true;
  }
}

const works = ({ id }: AnalysisJob): AnalysisNews[] => [
  { id, type: 'started' },
  { id, type: 'done', report, done: [] },
];
const silent = () => [];

function clientOf(...workers: FakeWorker[]) {
  const left = [...workers];
  return new AnalysisClient(() => left.shift() as unknown as Worker);
}

const run = (client: AnalysisClient, signal = new AbortController().signal) =>
  client.run(reading, input, () => undefined, signal);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the analysis client', () => {
  it('keeps one worker for all jobs', async () => {
    const client = clientOf(new FakeWorker(works));
    expect(await run(client)).toEqual({ ok: true, value: report });
    expect(await run(client)).toEqual({ ok: true, value: report });
  });

  it('gives the job to a new worker when the old one was ended without a word', async () => {
    let alive = true;
    const first = new FakeWorker((job) => (alive ? works(job) : []));
    const client = clientOf(first, new FakeWorker(works));
    await run(client);
    alive = false;
    const second = run(client);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await second).toEqual({ ok: true, value: report });
    expect(first.ended).toBe(true);
  });

  it('waits long for a worker that says it has started', async () => {
    const slow = new FakeWorker(({ id }) => [{ id, type: 'started' }]);
    const client = clientOf(slow);
    const first = run(client);
    await vi.advanceTimersByTimeAsync(20_000);
    slow.dispatchEvent(new MessageEvent('message', { data: { id: 1, type: 'done', report, done: [] } }));
    expect(await first).toEqual({ ok: true, value: report });
    expect(slow.ended).toBe(false);
  });

  it('says so when a second worker dies of it too', async () => {
    const client = clientOf(new FakeWorker(silent), new FakeWorker(silent));
    const result = run(client);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await result).toMatchObject({ ok: false, problem: 'failed' });
  });

  it('tries again after an error of the worker itself', async () => {
    const broken = new FakeWorker(silent);
    const client = clientOf(broken, new FakeWorker(works));
    const result = run(client);
    broken.dispatchEvent(new Event('error'));
    expect(await result).toMatchObject({ ok: true });
  });

  it('does not try again what failed with a message', async () => {
    const failing = new FakeWorker(({ id }) => [{ id, type: 'failed', message: 'no' }]);
    expect(await run(clientOf(failing))).toMatchObject({ ok: false, detail: 'no' });
  });

  it('hears nothing more of a job that was given up', async () => {
    const stop = new AbortController();
    const result = run(clientOf(new FakeWorker(silent)), stop.signal);
    stop.abort();
    expect(await result).toMatchObject({ ok: false, problem: 'gone' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
