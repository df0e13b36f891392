import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FINDING_KINDS } from '../analysers/registry.ts';
import type { Stage } from '../library/read.ts';
import type { FindingKind } from '../report/types.ts';
import { formOf } from './batch/outputs/index.ts';
import { readShard, type Shard } from './batch/shard.ts';
import { isArchive } from './batch/walk.ts';
import { UsageError } from './usage-error.ts';

export { UsageError };

/** The name of a file that stands for standard input. */
export const STANDARD_INPUT = '-';

export const USAGE = `usage: npm run --silent analyze -- [options] FILE…

  FILE               a saved page (.html, .html.gz), a folder of them, a web archive (.warc, .warc.gz),
                     or - for standard input
  --text             the files are plain text: the article is the file
  --url URL          address of the page
  --published DATE   day of publication, YYYY-MM-DD
  --jsonl            one report a line, with the name of its file
  --only LIST        detect, article, or any of ${FINDING_KINDS.join(', ')}
  --trace            say of every block why it was kept or dropped
  --list FILE        read file names from FILE, one a line, each optionally followed by a tab and its URL,
                     and another tab and its day of publication
  --shard I/N        take only the Ith of N equal parts of the files, I from 1

Many pages, on all cores, going on where an earlier run stopped:

  --out FILE         write to FILE instead: .jsonl (reports), .csv (one line a page, in numbers) or .sqlite (tables);
                     may be given several times
  --workers N        how many pages to read at once; one for each core when left out
  --restart          begin anew, over what an earlier run has written`;

export interface Settings {
  files: string[];
  list: string | null;
  text: boolean;
  jsonl: boolean;
  trace: boolean;
  help: boolean;
  url: string | null;
  published: string | null;
  stage: Stage;
  shard: Shard | null;
  /** Files that a batch writes; none where reports are printed. */
  out: string[];
  workers: number | null;
  restart: boolean;
  /** Lists to print; null for all. */
  only: FindingKind[] | null;
}

const OPTIONS = {
  text: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  trace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  url: { type: 'string' },
  published: { type: 'string' },
  only: { type: 'string' },
  list: { type: 'string' },
  shard: { type: 'string' },
  out: { type: 'string', multiple: true },
  workers: { type: 'string' },
  restart: { type: 'boolean' },
} as const;

/** @throws UsageError */
export function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = parse(args);
  const settings: Settings = {
    files: positionals,
    list: values.list ?? null,
    text: values.text ?? false,
    jsonl: values.jsonl ?? false,
    trace: values.trace ?? false,
    help: values.help ?? false,
    url: values.url === undefined ? null : readUrl(values.url),
    published: values.published === undefined ? null : readDay(values.published),
    shard: values.shard === undefined ? null : readShard(values.shard),
    out: readOut(values.out ?? []),
    workers: values.workers === undefined ? null : readCount(values.workers),
    restart: values.restart ?? false,
    ...readOnly(values.only),
  };
  if (!settings.help) checkInputs(settings);
  return settings;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function checkInputs({ files, list, jsonl, out, restart, workers }: Settings): void {
  if (files.length === 0 && list === null) throw new UsageError('name at least one file');
  const isOne = files.length === 1 && list === null && !mayBeMany(files[0]!);
  if (out.length === 0 && !jsonl && !isOne) throw new UsageError('several files need --jsonl or --out');
  if (out.length === 0 && (restart || workers !== null))
    throw new UsageError('--workers and --restart need --out');
  if (out.length > 0 && files.includes(STANDARD_INPUT)) throw new UsageError('--out reads no standard input');
}

const mayBeMany = (file: string) =>
  isArchive(file) || (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false);

function readOut(paths: readonly string[]): string[] {
  for (const path of paths) formOf(path);
  return [...new Set(paths)];
}

const MOST_WORKERS = 256;

function readCount(value: string): number {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > MOST_WORKERS) throw new UsageError(`no number of workers: '${value}'`);
  return count;
}

/** @throws UsageError unless it is an absolute http(s) or file address. */
export function readUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:', 'file:'].includes(url.protocol))
    throw new UsageError(`no URL: '${value}'`);
  return value;
}

/** @throws UsageError unless it is a day of the calendar, YYYY-MM-DD. */
export function readDay(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const isDay = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isDay) throw new UsageError(`no day of the form YYYY-MM-DD: '${value}'`);
  return value;
}

function readOnly(value: string | undefined): Pick<Settings, 'stage' | 'only'> {
  if (value === undefined) return { stage: 'report', only: null };
  if (value === 'detect' || value === 'article') return { stage: value, only: [] };
  const kinds = value.split(',').map((name) => {
    const kind = FINDING_KINDS.find((known) => known === name.trim());
    if (!kind) throw new UsageError(`--only knows no '${name.trim()}'`);
    return kind;
  });
  return { stage: 'report', only: kinds };
}
