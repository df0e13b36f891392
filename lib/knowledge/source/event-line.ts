import type { KnownEvent, PartialDate, Reach } from '../events/event.ts';
import { type EventKind, isEventKind } from '../events/kinds.ts';

/** One line of a source file of events, and what is wrong with it. */
export interface EventLine {
  event: KnownEvent;
  problems: string[];
}

const FIELDS = 8;
const SENTENCE_WORDS = { min: 12, max: 32 };

/** Reads `title | when | places | actors | kind | reach | aliases | sentence`. */
export function readEventLine(line: string): EventLine {
  const fields = line.split('|').map((field) => field.trim());
  const problems = fields.length === FIELDS ? [] : [`${fields.length} fields instead of ${FIELDS}`];
  const [title = '', when = '', places = '', actors = '', kind = '', reach = '', aliases = '', summary = ''] =
    fields;
  const [from, to] = readWhen(when, problems);
  const event: KnownEvent = {
    id: title,
    title,
    from,
    to,
    places: readList(places),
    actors: readList(actors),
    kinds: readKinds(kind, problems),
    reach: readReach(reach, problems),
    aliases: readList(aliases),
    summary,
    wikipedia: title,
  };
  checkWords(event, problems);
  return { event, problems };
}

const readList = (field: string) =>
  field
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function readWhen(when: string, problems: string[]): [PartialDate, PartialDate | null] {
  const [start = '', end] = when.split('..');
  const from = readDate(start, problems);
  if (end === '') return [from, null];
  const to = end === undefined ? from : readDate(end, problems);
  if (isAfter(from, to)) problems.push(`ends before it starts: ${when}`);
  return [from, to];
}

function readDate(text: string, problems: string[]): PartialDate {
  const match = /^(-?\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const date = { year: Number(match?.[1]), month: Number(match?.[2] ?? 0), day: Number(match?.[3] ?? 0) };
  if (!match || date.year === 0 || date.month > 12 || date.day > daysIn(date))
    problems.push(`no date: ${text}`);
  return match ? date : { year: 1, month: 0, day: 0 };
}

const daysIn = ({ year, month }: PartialDate) => new Date(Date.UTC(2000 + (year % 4), month, 0)).getUTCDate();

/** Compares as far as both dates are known. */
function isAfter(a: PartialDate, b: PartialDate): boolean {
  if (a.year !== b.year) return a.year > b.year;
  if (a.month === 0 || b.month === 0) return false;
  if (a.month !== b.month) return a.month > b.month;
  return a.day > b.day && b.day !== 0;
}

function readKinds(field: string, problems: string[]): EventKind[] {
  const words = field.split(/[\s;]+/).filter((word) => word !== '');
  for (const word of words) if (!isEventKind(word)) problems.push(`unknown kind: ${word}`);
  if (words.length < 1 || words.length > 2) problems.push(`${words.length} kinds instead of 1 or 2`);
  return words.filter(isEventKind);
}

function readReach(field: string, problems: string[]): Reach {
  if (field !== '1' && field !== '2' && field !== '3') problems.push(`no reach: ${field}`);
  return field === '1' ? 1 : field === '2' ? 2 : 3;
}

function checkWords({ title, places, aliases, summary }: KnownEvent, problems: string[]): void {
  const words = summary.split(/\s+/).length;
  if (title === '') problems.push('no title');
  if (places.length === 0) problems.push('no place');
  if (words < SENTENCE_WORDS.min || words > SENTENCE_WORDS.max) problems.push(`a sentence of ${words} words`);
  if (!/[.!?]["”’)]?$/.test(summary)) problems.push('the sentence has no end');
  if (summary.startsWith(`${title} `)) problems.push('the sentence starts with the title');
  for (const alias of aliases) {
    if (alias.toLowerCase() === title.toLowerCase()) problems.push(`alias is the title: ${alias}`);
    if (!/\p{Lu}|\d/u.test(alias) && !/\s|-/.test(alias))
      problems.push(`alias is an everyday word: ${alias}`);
  }
}
