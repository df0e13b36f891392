import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Pool, type PoolSettings } from '../../../lib/cli/batch/pool.ts';
import { scratch } from './support.ts';

const folder = scratch();
const text = join(folder, 'a.txt');
writeFileSync(text, 'Mayor Dana Whitlock spoke on Tuesday.\n');
const input = (file: string) => ({ file, url: null, published: null });

const SETTINGS: PoolSettings = {
  workers: 1,
  heap: 256,
  timeLimit: 60,
  forms: ['jsonl'],
  settings: { text: true, stage: 'article', trace: false, only: [] },
};

let pool: Pool;
afterEach(() => pool.close());

/** What the pool says of a file. */
async function read(file: string): Promise<{ file: string; error?: string }> {
  const { rendered } = await pool.read({ input: input(file), bytes: null });
  return JSON.parse(rendered.jsonl ?? '{}');
}

describe('Pool', () => {
  it('reads more pages than it has workers', async () => {
    pool = new Pool(SETTINGS);
    const reports = await Promise.all([read(text), read(text), read(text)]);
    expect(reports.map(({ file, error }) => [file, error])).toEqual(Array(3).fill([text, undefined]));
  });

  it('reads bytes that are handed to it', async () => {
    pool = new Pool(SETTINGS);
    const bytes = new Uint8Array(Buffer.from('From an archive.'));
    const { rendered } = await pool.read({ input: input('x#1'), bytes });
    expect(JSON.parse(rendered.jsonl ?? '').article.text).toBe('From an archive.');
  });

  it('tells of a page that cannot be read, and goes on', async () => {
    pool = new Pool(SETTINGS);
    expect((await read(join(folder, 'none.txt'))).error).toContain('ENOENT');
    expect((await read(text)).error).toBeUndefined();
  });

  it('gives up a page that takes too long, and goes on with a new worker', async () => {
    pool = new Pool({ ...SETTINGS, timeLimit: 0 });
    expect((await read(text)).error).toContain('took longer than');
    expect((await read(text)).error).toContain('took longer than');
  });

  it('survives a page that takes all of the memory', async () => {
    pool = new Pool({ ...SETTINGS, heap: 24 });
    const big = join(folder, 'big.txt');
    writeFileSync(big, 'Word after word.\n\n'.repeat(400_000));
    expect((await read(big)).error).toBeDefined();
    expect((await read(text)).file).toBe(text);
  });
});
