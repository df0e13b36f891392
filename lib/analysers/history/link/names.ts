import type { KnownEvent, PartialDate } from '../../../knowledge/events/event.ts';
import type { EventIndex } from '../../../knowledge/events/index.ts';
import type { EventKind } from '../../../knowledge/events/kinds.ts';
import { PhraseTable } from '../../../knowledge/events/phrases.ts';
import { EVENT_PHRASES } from '../../../languages/en/times/event-phrases.ts';
import { ERA_WORDS } from '../../../languages/en/times/name-neighbours.ts';
import type { Anchor } from '../find/rule.ts';
import { longestSpans } from '../overlap.ts';
import { isOtherName, isReference } from './other-names.ts';
import type { Profile } from './profile.ts';

/** A name of events in the text, with the events that it may mean. UTF-16, half-open. */
export interface NamedReference {
  rule: 'event-name' | 'event-phrase' | 'time-in-office';
  start: number;
  end: number;
  events: number[];
}

/** All names of past events in a text, in text order, none overlapping another. */
export function findNames(
  text: string,
  index: EventIndex,
  profile: Profile,
  anchor: Anchor | null,
): NamedReference[] {
  return longestSpans([
    ...eraNames(text, index, anchor),
    ...phraseNames(text, index, profile, anchor),
    ...indexNames(text, index, profile, anchor),
  ]);
}

function indexNames(
  text: string,
  index: EventIndex,
  profile: Profile,
  anchor: Anchor | null,
): NamedReference[] {
  return index.namesIn(text, profile.words).flatMap(({ first, last, events }) => {
    const start = profile.words.starts[first]!;
    const end = profile.words.ends[last - 1]!;
    const past = events.filter((number) => isPast(index.event(number), anchor));
    const fitting = past.filter((number) => isReference(index.event(number), text, start, end, profile));
    if (fitting.length === 0 || isOtherName(text, start, end)) return [];
    return [{ rule: 'event-name' as const, start, end, events: fitting }];
  });
}

let phrases: PhraseTable | null = null;

function phraseTable(): PhraseTable {
  if (phrases) return phrases;
  phrases = new PhraseTable(EVENT_PHRASES.length, (i) => EVENT_PHRASES[i]!.phrase);
  EVENT_PHRASES.forEach(({ phrase }, i) => {
    phrases!.add(i, phrase, 0, phrase.length);
  });
  return phrases;
}

function phraseNames(
  text: string,
  index: EventIndex,
  profile: Profile,
  anchor: Anchor | null,
): NamedReference[] {
  return phraseTable()
    .find(text, profile.words)
    .flatMap(({ first, last, phrases: [phrase] }) => {
      const { title, from, to, beside } = EVENT_PHRASES[phrase!]!;
      const start = profile.words.starts[first]!;
      const end = profile.words.ends[last - 1]!;
      if (!anchor || anchor.year < from || anchor.year > to || isOtherName(text, start, end)) return [];
      if (beside.length > 0 && !beside.some((word) => profile.name(word, 0))) return [];
      const number = index.titled(title);
      if (number === null || !isPast(index.event(number), anchor)) return [];
      return [{ rule: 'event-phrase' as const, start, end, events: [number] }];
    });
}

const ERA = new RegExp(`(\\p{Lu}[\\p{L}’'-]{2,20}?)(?:['’]s)?[\\s-](?:${ERA_WORDS})(?!\\p{L})`, 'gu');

/** 'The Obama years': the last time in office of someone of that name, when it is over. */
function eraNames(text: string, index: EventIndex, anchor: Anchor | null): NamedReference[] {
  if (!anchor) return [];
  return [...text.matchAll(ERA)].flatMap((match) => {
    const begun = index.erasOf(match[1]!).filter((number) => index.years(number)[0] <= anchor.year);
    if (begun.length === 0 || begun.some((number) => isCurrent(index.event(number), anchor))) return [];
    const events = begun.sort((a, b) => index.years(b)[0] - index.years(a)[0]);
    return [
      { rule: 'time-in-office' as const, start: match.index, end: match.index + match[0].length, events },
    ];
  });
}

/** Days between publication and an event that is still the story itself. */
const STORY_DAYS = 45;
/** What goes on is past for an article when it began so many years before. */
const ONGOING_YEARS = 2;
/** Of what goes on only these are told as past; crises, movements, offices that go on are the present. */
const BEGUN: ReadonlySet<EventKind> = new Set([
  'epidemic',
  'genocide',
  'intervention',
  'invasion',
  'occupation',
  'war',
]);

/** Is the event over, or long begun, when the article is published? */
function isPast(event: KnownEvent, anchor: Anchor | null): boolean {
  if (!anchor) return true;
  if (isCurrent(event, anchor)) {
    return event.kinds.every((kind) => BEGUN.has(kind)) && event.from.year <= anchor.year - ONGOING_YEARS;
  }
  return (
    dayNumber(event.from) + STORY_DAYS <
    dayNumber({ year: anchor.year, month: anchor.month ?? 12, day: anchor.day ?? 28 })
  );
}

function isCurrent(event: KnownEvent, anchor: Anchor): boolean {
  const now = dayNumber({ year: anchor.year, month: anchor.month ?? 7, day: anchor.day ?? 1 });
  return dayNumber(event.from) <= now && (event.to === null || dayNumber(event.to) >= now);
}

const dayNumber = ({ year, month, day }: PartialDate) => year * 365 + (month || 1) * 30 + (day || 1);
