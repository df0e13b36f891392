import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { median, spread } from '../data.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

/** Pages of a run, and pairs of runs. */
const FULL = { pages: 2000, pairs: 3 };
const SAMPLE = { pages: 60, pairs: 1 };

/** Reads the pages of a list anew. @returns pages a second, start included */
function rate(list: string, pages: number, workers: number, out: string): number {
  const args = ['--restart', '--workers', String(workers), '--out', out, '--list', list];
  const before = performance.now();
  const { status, error } = spawnSync('node', ['lib/cli/analyze.ts', ...args], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  if (error || status === 2 || status === null) throw new Error('a batch could not be run');
  return pages / ((performance.now() - before) / 1000);
}

/** One worker and all cores by turns, so that a change of the machine's speed meets both. */
async function run({ data, sample }: BenchContext): Promise<Figure[]> {
  const { pages, pairs } = sample ? SAMPLE : FULL;
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const html = join(data, 'pages/dev/html');
    const files = spread(readdirSync(html).toSorted(), pages).map((file) => join(html, file));
    const list = join(folder, 'list.tsv');
    writeFileSync(list, files.join('\n'));
    const cores = availableParallelism();
    const out = join(folder, 'reports.jsonl');
    const rates = Array.from({ length: pairs }, () => ({
      one: rate(list, files.length, 1, out),
      all: rate(list, files.length, cores, out),
    }));
    return [
      {
        name: `batch of ${files.length} pages, ${cores} workers ÷ one, median of ${pairs}`,
        measured: median(rates.map(({ one, all }) => all / one)).toFixed(2),
        asked: '≥ 1.6',
      },
      { name: 'pages a second, one worker', measured: median(rates.map(({ one }) => one)).toFixed(1) },
      { name: `pages a second, ${cores} workers`, measured: median(rates.map(({ all }) => all)).toFixed(1) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const batch: Section = { id: 'batch', title: 'Batch', run };
