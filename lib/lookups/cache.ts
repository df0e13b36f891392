import type { Kept, LookupCache } from './ports.ts';

/** How long an answer is used without asking again: a week. */
export const MAX_AGE = 7 * 24 * 60 * 60 * 1000;

/** Answers that are gone with this page: what a private window may keep. */
export function passingCache(): LookupCache {
  const kept = new Map<string, Kept>();
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, value) => void kept.set(key, value),
  };
}

export function isFresh({ at }: Kept, now: number): boolean {
  return now - at < MAX_AGE;
}
