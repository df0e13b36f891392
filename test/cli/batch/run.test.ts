import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { batch, filesIn, scratch, warcOf } from './support.ts';

const folder = scratch();
const TEXT = 'Mayor Dana Whitlock spoke on Tuesday.\n\n“We will build it,” Whitlock said.\n';

/** For tests of the batch itself: no findings, one worker. */
const QUICK = ['--text', '--only', 'article', '--workers', '1'];

/** A folder with so many texts. */
function texts(name: string, count: number): { path: string; files: string[] } {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  const files = Array.from({ length: count }, (_, i) => join(path, `${String(i).padStart(4, '0')}.txt`));
  for (const file of files) writeFileSync(file, TEXT.repeat(3));
  return { path, files };
}

function pagesOf(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const pages = database.prepare('SELECT page, file FROM pages ORDER BY page').all();
  database.close();
  return pages.map((page) => ({ ...page }));
}
const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\r\n');

describe('a batch', () => {
  it('gives the same reports, in the same order, as reading one by one', async () => {
    const { path } = texts('same', 6);
    const out = join(folder, 'same.jsonl');
    expect(await batch(['--text', '--workers', '2', '--out', out, path])).toBe(0);
    const plain = spawnSync('node', ['lib/cli/analyze.ts', '--text', '--jsonl', path], {
      cwd: ROOT,
      encoding: 'utf8',
    }).stdout;
    const bare = (lines: string) => lines.replace(/"timings":\{[^}]*\}/g, '');
    expect(bare(readFileSync(out, 'utf8'))).toBe(bare(plain));
  });

  it('writes a line of numbers for each page, and tables', async () => {
    const { path, files } = texts('forms', 3);
    writeFileSync(join(path, '9.txt'), new Uint8Array([0xff, 0xfe, 0xfd]));
    const [table, tables] = [join(folder, 'forms.csv'), join(folder, 'forms.sqlite')];
    const only = ['--only', 'entities,sources'];
    expect(await batch(['--text', ...only, '--workers', '1', '--out', table, '--out', tables, path])).toBe(1);
    expect(linesOf(table)).toHaveLength(5);
    expect(linesOf(table)[1]).toContain(`${files[0]},`);
    expect(pagesOf(tables).map(({ page }) => page)).toEqual([0, 1, 2, 3]);
    const database = new DatabaseSync(tables, { readOnly: true });
    expect(database.prepare('SELECT name, official FROM sources WHERE page = 0').all()).toEqual([
      { name: 'Dana Whitlock', official: 1 },
    ]);
    expect(database.prepare('SELECT error FROM pages WHERE page = 3').get()).not.toEqual({ error: null });
    database.close();
  });

  it('reads each file in exactly one shard', async () => {
    const { path, files } = texts('shards', 9);
    const read: string[] = [];
    for (const index of [1, 2, 3]) {
      const out = join(folder, `shard-${index}.jsonl`);
      await batch([...QUICK, '--shard', `${index}/3`, '--out', out, path]);
      read.push(...filesIn(out));
    }
    expect(read.toSorted()).toEqual(files);
  });
});

describe('a batch that was stopped', () => {
  it('goes on after an interrupt without loss or repeats', async () => {
    const { path, files } = texts('interrupted', 300);
    const out = join(folder, 'interrupted.jsonl');
    const args = ['--text', '--workers', '2', '--out', out, path];
    const child = spawn('node', ['lib/cli/analyze.ts', ...args], { cwd: ROOT });
    const grows = setInterval(() => {
      if (sizeOf(out) > 0) child.kill('SIGINT');
    }, 20);
    await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(grows);
    const first = filesIn(out);
    expect(first).toEqual(files.slice(0, first.length));
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(files.length);
    expect(await batch(args)).toBe(0);
    expect(filesIn(out)).toEqual(files);
  });

  it('removes what the run before wrote and did not get to say', async () => {
    const { path, files } = texts('crashed', 5);
    const outs = ['crashed.jsonl', 'crashed.csv', 'crashed.sqlite'].map((name) => join(folder, name));
    const args = [...QUICK, ...outs.flatMap((out) => ['--out', out]), path];
    const journal = `${outs[0]}.progress`;
    await batch(args);
    copyFileSync(journal, `${journal}.kept`);
    // Three files more are read; then the journal of the first five is put back, as if the machine had gone down
    // after the outputs were written and before the journal was, in the middle of a line.
    texts('crashed', 8);
    await batch(args);
    copyFileSync(`${journal}.kept`, journal);
    appendFileSync(outs[0]!, '{"file":"half a li');
    expect(await batch(args)).toBe(0);
    const all = [...files, ...[5, 6, 7].map((i) => join(path, `000${i}.txt`))];
    expect(filesIn(outs[0]!)).toEqual(all);
    expect(linesOf(outs[1]!)).toHaveLength(1 + all.length);
    expect(pagesOf(outs[2]!)).toEqual(all.map((file, page) => ({ page, file })));
  });

  it('goes on in the middle of a web archive', async () => {
    const file = join(folder, 'resumed.warc.gz');
    const out = join(folder, 'resumed.jsonl');
    const page = (n: number) => ({
      url: `https://a.example/${n}`,
      id: `page-${n}`,
      body: `<p>Page ${n}</p>`,
    });
    const args = ['--only', 'detect', '--workers', '1', '--out', out, file];
    writeFileSync(file, await warcOf([1, 2].map(page)));
    await batch(args);
    writeFileSync(file, await warcOf([1, 2, 3, 4].map(page)));
    expect(await batch(args)).toBe(0);
    expect(filesIn(out)).toEqual([1, 2, 3, 4].map((n) => `${file}#urn:test:page-${n}`));
  });

  it('has nothing to do when all was done', async () => {
    const { path, files } = texts('done', 2);
    const out = join(folder, 'done.jsonl');
    await batch([...QUICK, '--out', out, path]);
    expect(await batch([...QUICK, '--out', out, path])).toBe(0);
    expect(filesIn(out)).toEqual(files);
  });

  it('is refused where options, inputs or outputs are not what they were, until told to begin anew', async () => {
    const { path, files } = texts('other', 3);
    const out = join(folder, 'other.jsonl');
    const args = [...QUICK, '--out', out, path];
    await batch(args);
    await expect(batch([...args, '--trace'])).rejects.toThrow('other options');
    rmSync(files[0]!);
    await expect(batch(args)).rejects.toThrow('no longer those');
    rmSync(`${out}.progress`);
    await expect(batch(args)).rejects.toThrow('is there already');
    expect(await batch([...args, '--restart'])).toBe(0);
    expect(filesIn(out)).toEqual(files.slice(1));
  });
});

function sizeOf(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return 0;
  }
}
