import { open } from 'node:fs/promises';
import type { Writer } from './index.ts';

/** Kept back and written at once. Characters */
const BUFFER = 1 << 20;

/**
 * Writes lines to the end of a file, after its first `size` bytes.
 * @param header written first to a file without any
 */
export async function appendTo(path: string, size: number, header = ''): Promise<Writer> {
  const file = await open(path, size === 0 ? 'w' : 'r+');
  await file.truncate(size);
  let waiting = size === 0 ? header : '';
  let end = size;
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const bytes = Buffer.from(waiting, 'utf8');
    waiting = '';
    writing = writing.then(async () => {
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at, end);
        at += bytesWritten;
        end += bytesWritten;
      }
    });
    return writing;
  };
  return {
    write(line) {
      waiting += line;
      // A disk that refuses is told at the next commit, which waits for the same promise.
      if (waiting.length > BUFFER) flush().catch(() => {});
    },
    async commit() {
      await flush();
      await file.datasync();
      return end;
    },
    close: () => file.close(),
  };
}
