import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { PAGE_SETS, pageFile, pageRows, spread } from '../data.ts';
import { type BenchContext, type Figure, percent, type Section } from '../types.ts';

const PAGES = 50;

/** Paths of evidence in a report that are not their slice of the text. */
function* brokenEvidence(node: unknown, text: string, path = ''): Generator<string> {
  if (Array.isArray(node)) {
    for (const item of node) yield* brokenEvidence(item, text, `${path}[]`);
  } else if (node !== null && typeof node === 'object') {
    const { start, end, quote } = node as { start?: unknown; end?: unknown; quote?: unknown };
    if (typeof start === 'number' && typeof end === 'number' && quote !== undefined) {
      if (quote !== text.slice(start, end)) yield path;
    } else
      for (const [key, value] of Object.entries(node)) yield* brokenEvidence(value, text, `${path}.${key}`);
  }
}

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
    const { article, ...rest } = JSON.parse(line) as {
      file: string;
      error?: string;
      errors?: unknown[];
      article?: { text: string };
    };
    const faults = article ? [...brokenEvidence(rest, article.text)] : [rest.error ?? 'no article'];
    if (rest.errors?.length) faults.push(JSON.stringify(rest.errors));
    if (faults.length === 0) right += 1;
    else context.broken(`${rest.file}: ${faults.slice(0, 3).join(', ')}`);
  }
  const measured = `${percent(right / PAGES)} % of ${PAGES}`;
  return [
    { name: 'saved pages read by the command line, every evidence its slice', measured, asked: '100 %' },
  ];
}

export const contract: Section = { id: 'contract', title: 'Contract', run };
