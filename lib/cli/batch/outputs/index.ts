import { extname } from 'node:path';
import type { PartialReport } from '../../../library/read.ts';
import { UsageError } from '../../usage-error.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';
import { sqlite } from './sqlite.ts';

/** What became of one page. */
export type PageResult =
  | { file: string; url: string | null; report: PartialReport }
  | { file: string; url: string | null; error: string };

/** A file that a batch writes, open. */
export interface Writer {
  /** Pages come in order. @param item what `render` gave */
  write(item: string, page: number): void;
  /** Makes all that was written last. @returns the file's size then, to go on from; null where it tells itself */
  commit(): Promise<number | null>;
  close(): Promise<void>;
}

/** One form of output: `render` runs in the workers, the writer in the main thread. */
export interface OutputForm {
  /** Of the names of its files. */
  extensions: readonly string[];
  render(result: PageResult): string;
  /**
   * Opens the file to go on after its first `pages` pages, the end of which is at `size`; what comes after them was
   * written by a run that did not get to say so, and is removed.
   */
  open(path: string, pages: number, size: number | null): Promise<Writer>;
}

export const FORMS = { jsonl, csv, sqlite } as const satisfies Record<string, OutputForm>;

export type FormName = keyof typeof FORMS;
/** What one page gives to each form of output asked for. */
export type Rendered = Partial<Record<FormName, string>>;

export function render(result: PageResult, forms: readonly FormName[]): Rendered {
  return Object.fromEntries(forms.map((name) => [name, FORMS[name].render(result)]));
}

const NAMES = Object.keys(FORMS) as FormName[];

/** The form that the name of a file asks for. @throws UsageError when there is none */
export function formOf(path: string): FormName {
  const extension = extname(path).slice(1).toLowerCase();
  const name = NAMES.find((candidate) => FORMS[candidate].extensions.some((known) => known === extension));
  if (name) return name;
  const known = NAMES.flatMap((candidate) => FORMS[candidate].extensions.map((ending) => `.${ending}`));
  throw new UsageError(`--out ${path}: its name should end in one of ${known.join(', ')}`);
}

export function failure({ file, url }: { file: string; url: string | null }, error: unknown): PageResult {
  return { file, url, error: error instanceof Error ? error.message : String(error) };
}
