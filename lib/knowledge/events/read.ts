import type { KnownEvent, PartialDate, Reach } from './event.ts';
import { type EventKind, isEventKind } from './kinds.ts';

/** An event as people write it, before it is judged. */
export interface EventFields {
  title: string;
  /** '1916', '1916-04', '1916-04-24'; two of them joined by '..' for a span, and '2022..' for what goes on. */
  when: string;
  /** Countries first. */
  places: readonly string[];
  actors: readonly string[];
  /** One or two of EVENT_KINDS. */
  kinds: readonly string[];
  /** '1', '2' or '3'. */
  reach: string;
  aliases: readonly string[];
  /** One sentence. */
  summary: string;
}

/** What can be wrong with an event. */
export const EVENT_FAULTS = [
  'no-title',
  'no-date',
  'ends-early',
  'no-place',
  'unknown-kind',
  'kind-count',
  'no-reach',
  'sentence-length',
  'sentence-end',
  'sentence-title',
  'alias-is-title',
  'alias-is-word',
] as const;
export type EventFault = (typeof EVENT_FAULTS)[number];

export interface EventProblem {
  field: keyof EventFields;
  fault: EventFault;
  /** What was found there: the words, or how many. */
  value: string | number;
}

/** Words of the sentence. */
export const SENTENCE_WORDS = { min: 12, max: 32 } as const;

/** An event out of its fields, with all that is wrong with them. The event is not to be used where there is anything. */
export function readEvent(fields: EventFields): { event: KnownEvent; problems: EventProblem[] } {
  const problems: EventProblem[] = [];
  const { title, places, actors, aliases, summary } = fields;
  const [from, to] = readWhen(fields.when, problems);
  const kinds = readKinds(fields.kinds, problems);
  const reach = readReach(fields.reach, problems);
  checkWords(fields, problems);
  const event = { id: title, title, from, to, places, actors, kinds, reach, aliases, summary };
  return { event: { ...event, wikipedia: title }, problems };
}

function readWhen(when: string, problems: EventProblem[]): [PartialDate, PartialDate | null] {
  const [start = '', end] = when.split('..');
  const from = readDate(start, problems);
  if (end === '') return [from, null];
  const to = end === undefined ? from : readDate(end, problems);
  if (isAfter(from, to)) problems.push({ field: 'when', fault: 'ends-early', value: when });
  return [from, to];
}

function readDate(text: string, problems: EventProblem[]): PartialDate {
  const match = /^(-?\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const date = { year: Number(match?.[1]), month: Number(match?.[2] ?? 0), day: Number(match?.[3] ?? 0) };
  if (!match || date.year === 0 || date.month > 12 || date.day > daysIn(date))
    problems.push({ field: 'when', fault: 'no-date', value: text });
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

function readKinds(words: readonly string[], problems: EventProblem[]): EventKind[] {
  for (const value of words)
    if (!isEventKind(value)) problems.push({ field: 'kinds', fault: 'unknown-kind', value });
  if (words.length < 1 || words.length > 2)
    problems.push({ field: 'kinds', fault: 'kind-count', value: words.length });
  return words.filter(isEventKind);
}

function readReach(value: string, problems: EventProblem[]): Reach {
  if (value !== '1' && value !== '2' && value !== '3')
    problems.push({ field: 'reach', fault: 'no-reach', value });
  return value === '1' ? 1 : value === '2' ? 2 : 3;
}

function checkWords({ title, places, aliases, summary }: EventFields, problems: EventProblem[]): void {
  const add = (field: keyof EventFields, fault: EventFault, value: string | number) =>
    problems.push({ field, fault, value });
  const words = summary.split(/\s+/).length;
  if (title === '') add('title', 'no-title', title);
  if (places.length === 0) add('places', 'no-place', 0);
  if (words < SENTENCE_WORDS.min || words > SENTENCE_WORDS.max) add('summary', 'sentence-length', words);
  if (!/[.!?]["”’)]?$/.test(summary)) add('summary', 'sentence-end', summary);
  if (summary.startsWith(`${title} `)) add('summary', 'sentence-title', title);
  for (const alias of aliases) {
    if (alias.toLowerCase() === title.toLowerCase()) add('aliases', 'alias-is-title', alias);
    if (!/\p{Lu}|\d/u.test(alias) && !/\s|-/.test(alias)) add('aliases', 'alias-is-word', alias);
  }
}
