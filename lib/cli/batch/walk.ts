import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PAGES = /\.x?html?(?:\.gz)?$/i;
const TEXTS = /\.txt$/i;
const ARCHIVES = /\.warc(?:\.gz)?$/i;

export const isArchive = (file: string): boolean => ARCHIVES.test(file);

/** What a folder is searched for: pages and web archives, or texts. */
export const wantedIn = (asText: boolean) => (file: string) =>
  asText ? TEXTS.test(file) : PAGES.test(file) || ARCHIVES.test(file);

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/**
 * The wanted files of a folder and the folders within it, in the order of their names: the same at each run. Links to
 * folders are not followed. A folder that cannot be read is named itself: reading it tells why.
 */
export async function* walk(folder: string, isWanted: (file: string) => boolean): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, isWanted);
    else if (isWanted(entry.name)) yield path;
  }
}
