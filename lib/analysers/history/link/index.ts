import type { EventIndex } from '../../../knowledge/events/index.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Anchor, TimeReference } from '../find/rule.ts';
import { spansNear } from '../overlap.ts';
import { nameBeforeAnniversary } from './anniversaries.ts';
import { Chooser } from './choose.ts';
import { findNames, type NamedReference } from './names.ts';
import { Profile } from './profile.ts';
import type { Scored } from './score.ts';
import { tieTogether } from './ties.ts';

/** A reference with the event it means, if the evidence agrees, and those it may mean. */
export interface LinkedReference {
  time: TimeReference;
  event: Scored | null;
  candidates: Scored[];
}

/** What a text tells of times: those that are history, and those too recent for it. */
export interface DatedText {
  times: readonly TimeReference[];
  recent: readonly TimeReference[];
  document: TextDocument;
  anchor: Anchor | null;
}

/** Names the events that the times mean, and adds the events that the text names, in text order. */
export function linkEvents(
  { times, recent, document, anchor }: DatedText,
  index: EventIndex,
): LinkedReference[] {
  const profile = new Profile(document);
  const chooser = new Chooser(index, profile);
  const names = findNames(document.text, index, profile, anchor).filter((name) =>
    spansNear(recent, name, 0).every((time) => !overlaps(time, name) || agrees(index, time, name)),
  );
  const listed = crowded(times.map((time) => profile.sentenceAt(time.start)));
  const used = new Set<NamedReference>();
  const linked = times.map((time, i): LinkedReference => {
    const name = spansNear(names, time, JOINING).find((candidate) => joins(document.text, time, candidate));
    if (name && agrees(index, time, name)) {
      used.add(name);
      return withName(time, name, index, chooser);
    }
    const meant = nameBeforeAnniversary(document.text, time, names, index);
    if (meant && agrees(index, time, meant)) return withName(time, meant, index, chooser);
    if (i >= MOST_LINKED) return { time, event: null, candidates: [] };
    return { time, ...chooser.forTime(time, names, listed.has(profile.sentenceAt(time.start))) };
  });
  const named = names
    .filter((name) => !used.has(name) && !spansNear(times, name, 0).some((time) => overlaps(time, name)))
    .map((name) => namedReference(name, index, chooser));
  const all = [...linked, ...named].sort((a, b) => a.time.start - b.time.start);
  return tieTogether(all, document, profile, anchor);
}

/** A sentence with so many times is a list. */
const MANY_TIMES = 6;

/** Sentences that come up many times. */
function crowded(sentences: readonly number[]): Set<number> {
  const counts = new Map<number, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MANY_TIMES).map(([sentence]) => sentence));
}

/** No article leans on more moments; a list of thousands of years is no text to link. */
const MOST_LINKED = 200;
/** Characters between a time and a name that may join them: ' of the '. */
const JOINING = 20;

interface Span {
  start: number;
  end: number;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Does the name stand so close to the time that both are one reference: 'the 1936 Olympics', '50th anniversary of D-Day'? */
function joins(text: string, time: TimeReference, name: NamedReference): boolean {
  if (name.start <= time.start && name.end >= time.end) return true;
  if (name.start >= time.end)
    return /^,?[\s-](?:(?:of|since|after|case|ruling|decision) )?(?:(?:of|in) )?(?:the )?$/.test(
      text.slice(time.end, name.start),
    );
  return time.start >= name.end && /^(?: of| in|,) $|^ \($/.test(text.slice(name.end, time.start));
}

/** An anniversary may be a year off: it is told ahead or afterwards. */
function agrees(index: EventIndex, time: TimeReference, name: NamedReference): boolean {
  if (time.from === null && time.to === null) return true;
  const slack = time.kind === 'anniversary' || time.kind === 'ago' ? 1 : 0;
  return name.events.some((number) => {
    const [from, to] = index.years(number);
    return from - slack <= (time.to ?? time.from!) && to + slack >= (time.from ?? -Infinity);
  });
}

/** Years of an event as a reference has them: no end while it goes on. */
function yearsOf(index: EventIndex, number: number): [number, number | null] {
  const [from, to] = index.years(number);
  return [from, to === Number.POSITIVE_INFINITY ? null : to];
}

function withName(
  time: TimeReference,
  name: NamedReference,
  index: EventIndex,
  chooser: Chooser,
): LinkedReference {
  const events = name.events.filter((number) => agrees(index, time, { ...name, events: [number] }));
  const { event, candidates } = chooser.forName({ ...name, events });
  const isOpen = event !== null && time.from === null && time.to === null;
  const [from, to] = isOpen ? yearsOf(index, event.number) : [time.from, time.to];
  return {
    time: { ...time, from, to },
    event: event && { ...event, why: ['named beside it', ...event.why] },
    candidates,
  };
}

function namedReference(name: NamedReference, index: EventIndex, chooser: Chooser): LinkedReference {
  const { event, candidates } = chooser.forName(name);
  const [from, to] = event ? yearsOf(index, event.number) : [null, null];
  const time: TimeReference = {
    rule: name.rule,
    kind: 'named-event',
    start: name.start,
    end: name.end,
    from,
    to,
    month: null,
    day: null,
    working: null,
  };
  return { time, event: event && { ...event, why: ['named in the text', ...event.why] }, candidates };
}
