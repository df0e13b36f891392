import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '../usage-error.ts';

/** How far a batch has come, kept beside its first output. */
export interface Journal {
  /** What the outputs hold depends on these; a run with others cannot go on. */
  settings: Record<string, unknown>;
  /** Pages written, in the order of the inputs, and those among them that could not be read. */
  pages: number;
  failed: number;
  /** Sum over the names of these pages, to see that the inputs are still the same. */
  names: string;
  /** Size of each output after these pages; null where it tells itself. */
  sizes: Record<string, number | null>;
}

export const journalPath = (output: string): string => `${output}.progress`;

export const emptyJournal = (settings: Journal['settings']): Journal => ({
  settings,
  pages: 0,
  failed: 0,
  names: '',
  sizes: {},
});

/** Adds a page's name to the sum over all before it. */
export function addName(names: string, name: string): string {
  return createHash('sha256').update(`${names}\n${name}`).digest('base64url');
}

/**
 * The journal to go on from; null where none was kept.
 * @throws UsageError where it belongs to a run with other settings, or cannot be read
 */
export async function readJournal(path: string, settings: Journal['settings']): Promise<Journal | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const journal = parse(text);
  if (!journal) throw new UsageError(`${path} cannot be read; begin anew with --restart`);
  if (!isDeepStrictEqual(journal.settings, settings))
    throw new UsageError(`${path} is of a run with other options; repeat them, or begin anew with --restart`);
  return journal;
}

function parse(text: string): Journal | null {
  try {
    const journal: Journal = JSON.parse(text);
    return Number.isSafeInteger(journal.pages) && typeof journal.names === 'string' ? journal : null;
  } catch {
    return null;
  }
}

/** Replaces the journal as a whole: a machine that stops midway leaves the one before. */
export async function writeJournal(path: string, journal: Journal): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = await open(`${path}.new`, 'w');
  try {
    await draft.writeFile(`${JSON.stringify(journal)}\n`);
    await draft.datasync();
  } finally {
    await draft.close();
  }
  await rename(`${path}.new`, path);
}
