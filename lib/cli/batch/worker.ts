import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../knowledge/load.ts';
import { NO_KNOWLEDGE, readData } from '../data.ts';
import { readBytes } from '../inputs.ts';
import { reportOn } from '../read.ts';
import { failure, type PageResult, render } from './outputs/index.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './protocol.ts';

/** One thread of a batch: reads a page for each task and answers with what the outputs want of it. */
const { settings, forms } = workerData as WorkerSetup;
const knowledge =
  settings.stage === 'report' ? loadKnowledge(readData).then((loaded) => loaded.knowledge) : NO_KNOWLEDGE;

async function read({ input, bytes }: WorkerTask): Promise<PageResult> {
  try {
    const content = bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
    const report = await reportOn(content ?? readBytes(input.file), input, settings, await knowledge);
    return { file: input.file, url: input.url, report };
  } catch (error) {
    return failure(input, error);
  }
}

function fullness(): number {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return used_heap_size / heap_size_limit;
}

parentPort?.on('message', async (task: WorkerTask) => {
  const result = await read(task);
  const page = { failed: 'error' in result, rendered: render(result, forms) };
  // What weak references of a DOM hold on to is let go only when the event loop turns.
  await setImmediate();
  parentPort?.postMessage({ page, fullness: fullness() } satisfies WorkerAnswer);
});
