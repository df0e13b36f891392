import { parseArgs } from 'node:util';
import { FINDING_KINDS } from '../analysers/registry.ts';
import type { FindingKind } from '../report/types.ts';

export const USAGE = `usage: npm run --silent analyze -- [options] FILE…

  FILE               a saved page (.html, .html.gz), or - for standard input
  --text             the files are plain text: the article is the file
  --url URL          address of the page
  --published DATE   day of publication, YYYY-MM-DD
  --jsonl            one report a line, with the name of its file
  --only LIST        detect, article, or any of ${FINDING_KINDS.join(', ')}
  --trace            say of every block why it was kept or dropped
  --list FILE        read file names from FILE, one a line, each optionally followed by a tab and its URL,
                     and another tab and its day of publication`;

/** Names what is wrong with the command line; the caller prints it and ends with status 2. */
export class UsageError extends Error {}

/** How far to go with each page. */
export type Stage = 'detect' | 'article' | 'report';

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

function checkInputs({ files, list, jsonl }: Settings): void {
  if (files.length === 0 && list === null) throw new UsageError('name at least one file');
  if (!jsonl && (list !== null || files.length > 1)) throw new UsageError('several files need --jsonl');
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
