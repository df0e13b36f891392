import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { type AnyReport, contractFaults } from '../../support/contract.ts';
import { PAGE_SETS, pageFile, pageRows, spread } from '../data.ts';
import { type BenchContext, type Figure, percent, type Section } from '../types.ts';

const PAGES = 50;

async function run(context: BenchContext): Promise<Figure[]> {
  const rows = PAGE_SETS.flatMap((set) =>
    spread(pageRows(context.data, set), Math.ceil(PAGES / PAGE_SETS.length)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const list = join(folder, 'list.tsv');
    writeFileSync(
      list,
      rows
        .slice(0, PAGES)
        .map((row) => `${pageFile(context.data, row)}\t${row.url ?? ''}`)
        .join('\n'),
    );
    const child = spawnSync('npm', ['run', '--silent', 'analyze', '--', '--jsonl', '--list', list], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (child.status !== 0)
      context.broken(`the command line ended with status ${child.status}: ${child.stderr.slice(-500)}`);
    return check(child.stdout.trim().split('\n'), context);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(lines: readonly string[], context: BenchContext): Figure[] {
  let right = 0;
  for (const line of lines) {
    const report = JSON.parse(line) as { file: string; error?: string } & AnyReport;
    const faults = report.error ? [report.error] : contractFaults(report);
    if (faults.length === 0) right += 1;
    else context.broken(`${report.file}: ${faults.slice(0, 3).join(', ')}`);
  }
  const measured = `${percent(right / PAGES)} % of ${PAGES}`;
  return [
    { name: 'saved pages read by the command line, every evidence its slice', measured, asked: '100 %' },
  ];
}

export const contract: Section = { id: 'contract', title: 'Contract', run };
