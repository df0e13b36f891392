import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Reads JSON Lines, gzipped or not. */
export function readJsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** `count` items spread evenly over the list; all of them where there are fewer. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @param q 0..1 */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/** A saved page with its gold reading. */
export interface PageRow {
  html: string;
  url: string | null;
  label?: string;
  body?: string;
}

export const PAGE_SETS = ['scrapinghub', 'misinfo', 'fundus', 'wcxb-article'] as const;

export function pageRows(data: string, set: string): PageRow[] {
  return readJsonLines<PageRow>(`${data}/pages/dev/extract/${set}.jsonl.gz`);
}

export const pageFile = (data: string, row: PageRow): string => `${data}/pages/dev/${row.html}`;
