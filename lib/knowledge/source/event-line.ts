import type { KnownEvent } from '../events/event.ts';
import { type EventFault, type EventProblem, readEvent } from '../events/read.ts';

/** One line of a source file of events, and what is wrong with it. */
export interface EventLine {
  event: KnownEvent;
  problems: string[];
}

const FIELDS = 8;

/** Reads `title | when | places | actors | kind | reach | aliases | sentence`. */
export function readEventLine(line: string): EventLine {
  const fields = line.split('|').map((field) => field.trim());
  const [title = '', when = '', places = '', actors = '', kind = '', reach = '', aliases = '', summary = ''] =
    fields;
  const { event, problems } = readEvent({
    title,
    when,
    places: readList(places),
    actors: readList(actors),
    kinds: kind.split(/[\s;]+/).filter((word) => word !== ''),
    reach,
    aliases: readList(aliases),
    summary,
  });
  const count = fields.length === FIELDS ? [] : [`${fields.length} fields instead of ${FIELDS}`];
  return { event, problems: [...count, ...problems.map(inWords)] };
}

const readList = (field: string) =>
  field
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const WORDS: Record<EventFault, (value: string | number) => string> = {
  'no-title': () => 'no title',
  'no-date': (value) => `no date: ${value}`,
  'ends-early': (value) => `ends before it starts: ${value}`,
  'no-place': () => 'no place',
  'unknown-kind': (value) => `unknown kind: ${value}`,
  'kind-count': (value) => `${value} kinds instead of 1 or 2`,
  'no-reach': (value) => `no reach: ${value}`,
  'sentence-length': (value) => `a sentence of ${value} words`,
  'sentence-end': () => 'the sentence has no end',
  'sentence-title': () => 'the sentence starts with the title',
  'alias-is-title': (value) => `alias is the title: ${value}`,
  'alias-is-word': (value) => `alias is an everyday word: ${value}`,
};

const inWords = ({ fault, value }: EventProblem) => WORDS[fault](value);
