import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../usage-error.ts';
import type { Journal } from '../journal.ts';
import { FORMS, type FormName, formOf, type Rendered, type Writer } from './index.ts';

/** All files that a batch writes. */
export interface Outputs {
  forms: readonly FormName[];
  write(rendered: Rendered, page: number): void;
  /** @returns the size of each */
  commit(): Promise<Journal['sizes']>;
  close(): Promise<void>;
}

/** @throws UsageError where an output is of something else, or gone: a batch overwrites nothing unasked */
export function checkOutputs(paths: readonly string[], journal: Journal | null): void {
  for (const path of paths) {
    const isThere = existsSync(path);
    if (isThere && !journal) throw new UsageError(`${path} is there already; --restart overwrites it`);
    if (!isThere && journal && journal.pages > 0)
      throw new UsageError(`${path} is gone; begin anew with --restart`);
  }
}

/** Opens the outputs to go on from the journal. */
export async function openOutputs(paths: readonly string[], journal: Journal): Promise<Outputs> {
  const open: { path: string; form: FormName; writer: Writer }[] = [];
  for (const path of paths) {
    const form = formOf(path);
    mkdirSync(dirname(path), { recursive: true });
    open.push({
      path,
      form,
      writer: await FORMS[form].open(path, journal.pages, journal.sizes[path] ?? null),
    });
  }
  return {
    forms: [...new Set(open.map(({ form }) => form))],
    write(rendered, page) {
      for (const { form, writer } of open) writer.write(rendered[form] ?? '', page);
    },
    async commit() {
      const sizes: Journal['sizes'] = {};
      for (const { path, writer } of open) sizes[path] = await writer.commit();
      return sizes;
    },
    async close() {
      for (const { writer } of open) await writer.close();
    },
  };
}
