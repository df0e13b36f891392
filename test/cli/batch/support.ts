import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { runBatch } from '../../../lib/cli/batch/run.ts';
import { listInputs } from '../../../lib/cli/inputs.ts';
import { readSettings } from '../../../lib/cli/usage.ts';

/** A folder that is gone after the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a batch in this process. @returns its exit status @throws UsageError */
export function batch(args: readonly string[]): Promise<0 | 1> {
  const settings = readSettings(args);
  return runBatch(listInputs(settings), settings);
}

/** The `file` of each line of a JSONL output. */
export const filesIn = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { file: string }).file);

export interface Answer {
  url: string;
  id?: string;
  type?: 'response' | 'resource' | 'request';
  status?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** The bytes of a web archive with these answers, each packed on its own as crawlers do. */
export async function warcOf(answers: readonly Answer[], gzip = true): Promise<Buffer> {
  const records = answers.map(async ({ url, id, type = 'response', status, headers, body }) => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const record = WARCRecord.create(
      {
        url,
        type,
        date: '2024-05-01T00:00:00Z',
        statusline: status ?? (type === 'request' ? 'GET / HTTP/1.1' : 'HTTP/1.1 200 OK'),
        httpHeaders: headers ?? { 'Content-Type': 'text/html; charset=utf-8' },
        warcHeaders: {
          ...(id ? { 'WARC-Record-ID': `<urn:test:${id}>` } : {}),
          ...(type === 'resource' ? { 'Content-Type': 'text/html' } : {}),
        },
      },
      [bytes],
    );
    return WARCSerializer.serialize(record, { gzip });
  });
  return Buffer.concat(await Promise.all(records));
}

/** All items at once. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
