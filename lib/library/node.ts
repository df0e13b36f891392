import { readFile } from 'node:fs/promises';
import { createAnalyze } from './index.ts';

export * from './index.ts';

/** Beside the built file: see lib/cli/commands/library.ts. */
export const analyze = createAnalyze((file) => readFile(new URL(`./data/${file}`, import.meta.url)));
