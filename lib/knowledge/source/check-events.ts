import { COUNTRY_BY_NAME } from '../../languages/en/countries.ts';
import { FORMER_STATES } from '../events/former-states.ts';
import { compareWithFacts } from './event-facts.ts';
import { readEventFiles, type SourceEntry } from './event-files.ts';
import { compareEvents } from './event-order.ts';

/**
 * Checks every entry: `npm run check:events -- [FOLDER]`. With the folder of the fact files
 * (events-wikidata.jsonl.gz, on-this-day.jsonl.gz) dates are compared too, and the share that has no match is told.
 */
const FRAME_SHARE = 0.02;
const SHOWN = 40;

/** What is wrong with entries on their own and with all of them together, one line each. */
export function checkEvents(entries: readonly SourceEntry[]): string[] {
  return [
    ...entries.flatMap((entry) =>
      [...entry.problems, ...placeProblems(entry)].map((p) => `${where(entry)}: ${p}`),
    ),
    ...doubles(entries, ({ event }) => event.title.toLowerCase()).map((title) => `two entries: ${title}`),
    ...doubles(entries, ({ event }) => event.summary).map((sentence) => `two sentences: ${sentence}`),
    ...commonFrames(entries),
    ...unsorted(entries),
  ];
}

const where = ({ file, line, event }: SourceEntry) => `${file}:${line} ${event.title}`;

function placeProblems({ event }: SourceEntry): string[] {
  const known = event.places.some((place) => COUNTRY_BY_NAME.has(place) || FORMER_STATES.has(place));
  return known ? [] : [`no country among the places: ${event.places.join('; ')}`];
}

function doubles(entries: readonly SourceEntry[], key: (entry: SourceEntry) => string): string[] {
  const seen = new Set<string>();
  return entries.map(key).filter((value) => seen.size === seen.add(value).size);
}

/** Sentences that begin, or end, with the same three words. */
function commonFrames(entries: readonly SourceEntry[]): string[] {
  const frames = new Map<string, number>();
  for (const { event } of entries) {
    const words = event.summary.toLowerCase().split(/\s+/);
    for (const frame of [`${words.slice(0, 3).join(' ')} …`, `… ${words.slice(-3).join(' ')}`]) {
      frames.set(frame, (frames.get(frame) ?? 0) + 1);
    }
  }
  return [...frames]
    .filter(([, count]) => count > entries.length * FRAME_SHARE)
    .map(([frame, count]) => `${count} sentences of the form '${frame}'`);
}

/** Entries that come before the one above them in their file. */
function unsorted(entries: readonly SourceEntry[]): string[] {
  const isAfter = (entry: SourceEntry, i: number) =>
    entries[i - 1]?.file === entry.file && compareEvents(entries[i - 1]!.event, entry.event) > 0;
  return entries.filter(isAfter).map((entry) => `${where(entry)}: out of order, run sort:events`);
}

if (process.argv[1] === import.meta.filename) {
  const entries = readEventFiles();
  const problems = checkEvents(entries);
  const folder = process.argv[2];
  const facts = folder === undefined ? null : compareWithFacts(entries, folder);
  for (const line of [...problems, ...(facts?.disagreements ?? []).slice(0, SHOWN)])
    process.stdout.write(`${line}\n`);
  process.stdout.write(`${entries.length} entries, ${problems.length} problems\n`);
  if (facts) process.stdout.write(`${facts.summary}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
