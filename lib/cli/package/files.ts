import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built extension by their paths in it, with '/' between folders. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

export function readFolder(folder: string): PackageFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

/** A JSON file of the package; null where it is missing or broken. */
export function jsonOf<T>(files: PackageFiles, path: string): T | null {
  try {
    return JSON.parse(files.get(path)?.toString('utf8') ?? '') as T;
  } catch {
    return null;
  }
}
