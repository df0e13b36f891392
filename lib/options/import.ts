import { OWN_LISTS } from '../own/types.ts';
import type { Settings } from './file.ts';

/** How much of each kind a file of settings holds. */
export interface FileCounts {
  options: number;
  corrections: number;
  own: number;
  rules: number;
}

export function countSettings({ options, corrections, own, siteRules }: Settings): FileCounts {
  return {
    options: Object.keys(options).length,
    corrections: Object.keys(corrections).length,
    own: OWN_LISTS.reduce((sum, list) => sum + own[list].length, 0),
    rules: siteRules.length,
  };
}

/** A file that the reader chose: what was wrong with it, or what it holds and waits for the word. */
export type Importing = { ok: false; faults: readonly string[] } | { ok: true; counts: FileCounts };
/** How a file comes in: beside what is there, or in its place. */
export type ImportWay = 'merge' | 'replace';
