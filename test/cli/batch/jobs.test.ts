import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Job, jobsOf } from '../../../lib/cli/batch/jobs.ts';
import { type Answer, all, scratch, warcOf } from './support.ts';

const folder = scratch();
mkdirSync(join(folder, 'b/deep'), { recursive: true });
for (const name of ['c.html', 'a.htm', 'b/x.html.gz', 'b/deep/y.xhtml', 'b/notes.txt', 'b/picture.png'])
  writeFileSync(join(folder, name), '');

const input = (file: string) => ({ file, url: null, published: null });
const PAGES = { text: false, shard: null };

async function namesOf(jobs: AsyncIterable<Job>): Promise<string[]> {
  return (await all(jobs)).map(({ file }) => file.slice(folder.length + 1));
}

async function archive(name: string, answers: readonly Answer[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await warcOf(answers, name.endsWith('.gz')));
  return path;
}

/** Addresses and texts of an archive's pages. */
async function pagesIn(file: string): Promise<[string | null, string][]> {
  const pages: [string | null, string][] = [];
  for await (const job of jobsOf([input(file)], PAGES)) {
    pages.push([job.url, (await job.load?.())?.toString('utf8') ?? '']);
  }
  return pages;
}

describe('folders', () => {
  it('stand for their pages, in the order of names', async () => {
    expect(await namesOf(jobsOf([input(folder)], PAGES))).toEqual([
      'a.htm',
      'b/deep/y.xhtml',
      'b/x.html.gz',
      'c.html',
    ]);
  });

  it('stand for their texts where texts are asked for', async () => {
    expect(await namesOf(jobsOf([input(folder)], { text: true, shard: null }))).toEqual(['b/notes.txt']);
  });

  it('are shared out by shards', async () => {
    const parts = [1, 2, 3].map((index) =>
      namesOf(jobsOf([input(folder)], { text: false, shard: { index, count: 3 } })),
    );
    expect((await Promise.all(parts)).flat().toSorted()).toEqual(
      await namesOf(jobsOf([input(folder)], PAGES)),
    );
  });

  it('name a file that is not there', async () => {
    expect(await namesOf(jobsOf([input(join(folder, 'none.html'))], PAGES))).toEqual(['none.html']);
  });
});

describe('web archives', () => {
  it.each(['pages.warc', 'pages.warc.gz'])('give the pages of %s with their addresses', async (name) => {
    const file = await archive(name, [
      { url: 'https://a.example/1', body: '<p>One</p>' },
      { url: 'https://a.example/2', body: '<p>Two</p>' },
    ]);
    expect(await pagesIn(file)).toEqual([
      ['https://a.example/1', '<p>One</p>'],
      ['https://a.example/2', '<p>Two</p>'],
    ]);
  });

  it('name each page by its record', async () => {
    const file = await archive('id.warc.gz', [{ url: 'https://a.example/1', id: 'one', body: '<p>One</p>' }]);
    expect(await namesOf(jobsOf([input(file)], PAGES))).toEqual(['id.warc.gz#urn:test:one']);
  });

  it('pass over what is no page', async () => {
    const file = await archive('other.warc.gz', [
      { url: 'https://a.example/r', type: 'request', body: '' },
      { url: 'https://a.example/gone', status: 'HTTP/1.1 404 Not Found', body: '<p>Gone</p>' },
      { url: 'https://a.example/p', headers: { 'Content-Type': 'image/png' }, body: 'PNG' },
      { url: 'https://a.example/yes', body: '<p>Yes</p>' },
    ]);
    expect((await pagesIn(file)).map(([url]) => url)).toEqual(['https://a.example/yes']);
  });

  it('unpack what the server had packed, and take what the crawler has unpacked already', async () => {
    const html = { 'Content-Type': 'text/html' };
    const file = await archive('packed.warc.gz', [
      { url: 'https://a.example/gz', headers: { ...html, 'Content-Encoding': 'gzip' }, body: gzipSync('Gz') },
      {
        url: 'https://a.example/br',
        headers: { ...html, 'Content-Encoding': 'br' },
        body: brotliCompressSync('Br'),
      },
      { url: 'https://a.example/not', headers: { ...html, 'Content-Encoding': 'br' }, body: 'Plain' },
    ]);
    expect((await pagesIn(file)).map(([, text]) => text)).toEqual(['Gz', 'Br', 'Plain']);
  });

  it('read the character set that the server named', async () => {
    const headers = { 'Content-Type': 'text/html; charset=iso-8859-1' };
    const body = Buffer.from('Br\u00fccke', 'latin1');
    const file = await archive('charset.warc.gz', [{ url: 'https://a.example/', headers, body }]);
    expect((await pagesIn(file))[0]?.[1]).toBe('Brücke');
  });

  it('go on with the next input after an archive that breaks off', async () => {
    const answers = [
      { url: 'https://a.example/1', body: '<p>One</p>' },
      { url: 'https://a.example/2', body: '<p>Two</p>'.repeat(2000) },
    ];
    const whole = await warcOf(answers);
    const broken = join(folder, 'broken.warc.gz');
    writeFileSync(broken, whole.subarray(0, whole.length - 40));
    const outcomes: string[] = [];
    for await (const { file, load } of jobsOf([input(broken), input('next.html')], PAGES)) {
      const text = load?.().then(String, () => 'error');
      outcomes.push((await text) ?? file);
    }
    expect(outcomes[0]).toBe('<p>One</p>');
    expect(outcomes).toContain('error');
    expect(outcomes.at(-1)).toBe('next.html');
  });
});
