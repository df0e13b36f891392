import { type ReadFile, ScaffoldError } from './types.ts';

/** The text of a file that must be there. */
export function need(read: ReadFile, path: string): string {
  const text = read(path);
  if (text === null) throw new ScaffoldError(`${path} is missing`);
  return text;
}

/** @throws ScaffoldError where one of the paths is taken */
export function mustBeFree(read: ReadFile, paths: readonly string[]): void {
  for (const path of paths) if (read(path) !== null) throw new ScaffoldError(`${path} is there already`);
}

/** Puts text before the first match of a place in the file. @throws ScaffoldError where the place is not found */
export function insertBefore(text: string, place: RegExp, addition: string, path: string): string {
  const at = text.search(place);
  if (at < 0) throw new ScaffoldError(`${path} no longer has the place where this belongs: ${place.source}`);
  return text.slice(0, at) + addition + text.slice(at);
}
