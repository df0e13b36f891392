/** What can go wrong on the way to a page or a worker; a value, never an exception. */
export const PROBLEMS = ['restricted', 'needs-access', 'reloaded', 'gone', 'unreadable', 'failed'] as const;
export type Problem = (typeof PROBLEMS)[number];

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem; detail: string };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(problem: Problem, error: unknown): Result<never> {
  return { ok: false, problem, detail: error instanceof Error ? error.message : String(error) };
}
