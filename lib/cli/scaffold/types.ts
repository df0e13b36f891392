/** What a scaffold does: whole files by their paths, and what is left to do. */
export interface Scaffolded {
  files: Record<string, string>;
  next: string[];
}

/** The project's files as they are; null where there is none. */
export type ReadFile = (path: string) => string | null;

/** @throws ScaffoldError where the name does not fit or is taken */
export type Scaffold = (name: string, read: ReadFile, today: Date) => Scaffolded;

/** Says what is wrong with a name. */
export class ScaffoldError extends Error {}
