import type { KnownEvent } from '../knowledge/events/event.ts';
import { type EventFault, type EventProblem, readEvent, SENTENCE_WORDS } from '../knowledge/events/read.ts';
import { type Expectation, expecting, type Fault } from '../options/faults.ts';
import type { OwnEvent } from './types.ts';

/** Everybody who wrote an event down knows it. */
const REACH = '1';

/** Own events as the index has its own, judged as those are. What is faulty is left out and named. */
export function readOwnEvents(own: readonly OwnEvent[], name = 'own.events') {
  const events: KnownEvent[] = [];
  const faults: Fault[] = [];
  own.forEach((fields, i) => {
    const { event, problems } = readEvent({ ...fields, reach: REACH });
    faults.push(...problems.map((problem) => faultOf(`${name}[${i}]`, problem)));
    if (problems.length === 0) events.push({ ...event, id: `own: ${event.title}`, wikipedia: null });
  });
  return { events, faults };
}

const EXPECTS: Record<EventFault, () => Expectation> = {
  'no-title': () => expecting('expects_text'),
  'no-date': () => expecting('expects_date'),
  'ends-early': () => expecting('expects_later_end'),
  'no-place': () => expecting('expects_place'),
  'unknown-kind': () => expecting('expects_event_kind'),
  'kind-count': () => expecting('expects_event_kind'),
  'no-reach': () => expecting('expects_number', 1, 3),
  'sentence-length': () => expecting('expects_sentence', SENTENCE_WORDS.min, SENTENCE_WORDS.max),
  'sentence-end': () => expecting('expects_full_stop'),
  'sentence-title': () => expecting('expects_other_beginning'),
  'alias-is-title': () => expecting('expects_other_name'),
  'alias-is-word': () => expecting('expects_proper_name'),
};

function faultOf(name: string, { field, fault }: EventProblem): Fault {
  return { name: `${name}.${field}`, expects: EXPECTS[fault]() };
}
