import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import type { ContextReport } from '../../lib/report/types.ts';

const PAGE = `${ROOT}test/pages/second.html`;
const TEXT = 'Mayor Dana Whitlock spoke on Tuesday.\n\n“We will build it,” Whitlock said.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function analyze(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', ['lib/cli/analyze.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  });
  const lines = () =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ContextReport & { file: string; error?: string });
  return { status, stdout, stderr, lines };
}

describe('the command line', () => {
  it('prints one indented report on a page', () => {
    const { status, stdout } = analyze([PAGE]);
    const report = JSON.parse(stdout) as ContextReport;
    expect(status).toBe(0);
    expect(stdout).toContain('\n  "schema": "context-report/1"');
    expect(report.article.headline).toBe('Ferry company fined after winter sinking');
    expect(report.page.isArticle).toBe(true);
  });

  it('takes a text as the article, byte for byte', () => {
    const { lines } = analyze(['--text', '--jsonl', '--published', '2024-05-01', file('a.txt', TEXT)]);
    const [report] = lines();
    expect(report?.article.text).toBe(TEXT);
    expect(report?.article.published).toBe('2024-05-01');
  });

  it('reads standard input and gzipped files', () => {
    expect(JSON.parse(analyze(['--text', '-'], TEXT).stdout).article.text).toBe(TEXT);
    const packed = file('b.html.gz', gzipSync('<!doctype html><title>Nothing</title>'));
    expect(analyze(['--only', 'detect', packed]).status).toBe(0);
  });

  it('goes on after a file that cannot be read, and ends with 1', () => {
    const missing = join(folder, 'missing.html');
    const broken = file('broken.txt', new Uint8Array([0xff, 0xfe, 0xfd]));
    const good = file('good.txt', TEXT);
    const { status, lines } = analyze(['--text', '--jsonl', missing, broken, good]);
    expect(status).toBe(1);
    expect(lines().map((line) => [line.file, line.error === undefined])).toEqual([
      [missing, false],
      [broken, false],
      [good, true],
    ]);
  });

  it('reads a list with addresses and days, in its order', () => {
    const good = file('good.txt', TEXT);
    const list = file(
      'list.tsv',
      `${good}\thttps://example.org/a\t2023-04-05\n\n${good}\t\t2022-01-02\n${good}\n`,
    );
    const { status, lines } = analyze(['--text', '--jsonl', '--list', list]);
    expect(status).toBe(0);
    expect(lines().map(({ page, article }) => [page.url, article.published])).toEqual([
      ['https://example.org/a', '2023-04-05'],
      [null, '2022-01-02'],
      [null, null],
    ]);
  });

  it('takes a folder for the pages in it', () => {
    mkdirSync(join(folder, 'pages/deep'), { recursive: true });
    const [b, a] = [file('pages/b.html', '<title>B</title>'), file('pages/deep/a.html', '<title>A</title>')];
    file('pages/notes.txt', 'Notes');
    const { status, lines } = analyze(['--jsonl', '--only', 'detect', join(folder, 'pages')]);
    expect(status).toBe(0);
    expect(lines().map((line) => line.file)).toEqual([b, a]);
    expect(analyze(['--only', 'detect', join(folder, 'pages')]).status).toBe(2);
  });

  it('leaves out what was not asked for', () => {
    const [report] = analyze(['--text', '--jsonl', '--only', 'quotes', file('a.txt', TEXT)]).lines();
    expect(Object.keys(report ?? {})).toContain('quotes');
    expect(Object.keys(report ?? {})).not.toContain('tags');
    expect(Object.keys(report ?? {})).not.toContain('entities');
    const [article] = analyze(['--jsonl', '--only', 'article', PAGE]).lines();
    expect(article?.article.text).toContain('Aberdeen');
    expect(Object.keys(article ?? {})).not.toContain('quotes');
  });

  it('traces only when asked to', () => {
    expect(JSON.parse(analyze(['--only', 'article', PAGE]).stdout).article.trace).toEqual([]);
    expect(
      JSON.parse(analyze(['--only', 'article', '--trace', PAGE]).stdout).article.trace.length,
    ).toBeGreaterThan(0);
  });

  it('ends with 2 and says how it is used', () => {
    const { status, stdout, stderr } = analyze(['--only', 'nothing', PAGE]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('usage:');
    expect(analyze(['--text', '--jsonl', '--list', join(folder, 'no-list')]).status).toBe(2);
  });
});
