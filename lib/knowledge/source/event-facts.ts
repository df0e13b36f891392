import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SourceEntry } from './event-files.ts';

export interface FactComparison {
  /** Entries that the fact files have by name. */
  matched: number;
  disagreements: string[];
  summary: string;
}

/** Years, and days where known, that a fact file gives for a title. */
interface Fact {
  from: number;
  to: number;
}

/** A date of the fact files may be the year before or after: talks and ratification, death and funeral. */
const TOLERANCE = 1;

/** Compares the years of entries with the fact files in `folder`, by title. */
export function compareWithFacts(entries: readonly SourceEntry[], folder: string): FactComparison {
  const facts = readFacts(folder);
  const disagreements: string[] = [];
  let matched = 0;
  for (const { event, file, line } of entries) {
    const known = facts.get(key(event.title));
    if (!known) continue;
    matched++;
    const [from, to] = [event.from.year, event.to?.year ?? Number.POSITIVE_INFINITY];
    if (known.some((fact) => fact.from <= to + TOLERANCE && fact.to >= from - TOLERANCE)) continue;
    disagreements.push(
      `${file}:${line} ${event.title}: ${from}–${to}, facts ${known.map((f) => `${f.from}–${f.to}`).join(', ')}`,
    );
  }
  const unmatched = entries.length - matched;
  const share = ((100 * unmatched) / Math.max(1, entries.length)).toFixed(1);
  return {
    matched,
    disagreements,
    summary: `${matched} compared with facts, ${disagreements.length} disagree; ${unmatched} (${share} %) have no fact of that name`,
  };
}

const key = (title: string) => title.toLowerCase().replace(/[–—-]/g, ' ').replace(/^the /, '');

function readFacts(folder: string): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  const add = (title: string, from: number, to: number) => {
    facts.set(key(title), [...(facts.get(key(title)) ?? []), { from, to }]);
  };
  for (const row of readRows<WikidataRow>(folder, 'events-wikidata.jsonl.gz')) {
    if (row.s !== null) add(row.l, row.s, row.e ?? row.s);
  }
  for (const row of readRows<DayRow>(folder, 'on-this-day.jsonl.gz')) {
    const year = Number.parseInt(row.year, 10) * (/BC/.test(row.year) ? -1 : 1);
    for (const { title } of row.wikipedia) add(title, year, year);
  }
  return facts;
}

interface WikidataRow {
  l: string;
  s: number | null;
  e: number | null;
}

interface DayRow {
  year: string;
  wikipedia: { title: string }[];
}

function readRows<T>(folder: string, file: string): T[] {
  const text = gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
