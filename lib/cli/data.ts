import { readFile } from 'node:fs/promises';
import type { DataLoader, Knowledge } from '../knowledge/types.ts';

/** Reads the files that the extension ships, from the same folder. */
export const readData: DataLoader = (file) => readFile(new URL(`../../public/data/${file}`, import.meta.url));

/** For what needs none: detecting and extracting. */
export const NO_KNOWLEDGE: Knowledge = { names: null, events: null, glosses: null };
