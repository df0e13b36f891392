import type { KnownEvent } from '../../../knowledge/events/event.ts';
import { FORMER_STATES } from '../../../knowledge/events/former-states.ts';
import type { EventKind } from '../../../knowledge/events/kinds.ts';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { NAME_ENDS, NAME_GOES_ON, NAME_STAYS, WORKS } from '../../../languages/en/times/name-neighbours.ts';
import type { Profile } from './profile.ts';

/** Laws and bodies are mostly named as they are today: 'First Amendment rights', 'a FISA warrant'. */
const STANDING: ReadonlySet<EventKind> = new Set(['amendment', 'founding', 'law']);
/** Names that tell the founding themselves: 'founding of the NHS'. */
const FOUNDING = /^(?:birth|creation|establishment|formation|foundation|founding) /;
/** Names of ages are everyday words and brands too: 'Reformation', 'Renaissance'. */
const AGES: ReadonlySet<EventKind> = new Set(['culture', 'era', 'movement']);

/** Before the name of a law these make it a time: 'since Dodd-Frank', 'the passage of the Civil Rights Act'. */
const AS_TIME =
  /(?:\b(?:after|before|during|since|until|till|post|pre|following)(?: the)?|\b(?:adoption|enactment|passage|passing|ratification|repeal|signing|start|end|height|days|years|era) of(?: the)?)[\s-]$/i;
/** And these before the name of a body: 'the creation of the Peace Corps'. */
const AS_FOUNDING =
  /\b(?:birth|creation|establishment|formation|founding|foundation|start|end|abolition) of(?: the)? $/i;
const AGE_BEFORE = /\b(?:the|of|during|since|from|in|pre|post|after|before|under|until)[\s-]$/i;

/** Does a name in the text speak of the event, and not of a place, a law in force, a brand? */
export function isReference(
  event: KnownEvent,
  text: string,
  start: number,
  end: number,
  profile: Profile,
): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (isState(name) || event.actors.includes(name)) return false;
  if (event.title.startsWith(`${name} (`) && !isThere(event, profile, start)) return false;
  const isFounding = event.kinds.includes('founding');
  if (isFounding || event.kinds.every((kind) => STANDING.has(kind))) {
    if (/\d{4}/.test(name) || (isFounding && FOUNDING.test(name))) return true;
    return (isFounding ? AS_FOUNDING : AS_TIME).test(before) || hasYearBeside(event, text, start, end);
  }
  const isOneWord = !/[\s-]/.test(name);
  if (isOneWord && event.kinds.some((kind) => AGES.has(kind)) && !AGE_BEFORE.test(before)) return false;
  return !isPlaceOf(event, name) || isSpokenOf(event, start, before, profile);
}

/** A name that several events share needs the place of this one in the article. */
function isThere(event: KnownEvent, profile: Profile, start: number): boolean {
  const sentence = Math.max(0, profile.sentenceAt(start));
  return event.places.some(
    (place) => (profile.country(place, sentence) ?? profile.name(place, sentence)) !== null,
  );
}

/** '1936 Rural Electrification Act', 'the Civil Rights Act of 1964'; the year must be the event's own. */
function hasYearBeside(event: KnownEvent, text: string, start: number, end: number): boolean {
  const before = /((?:1\d|20)\d\d)(?:['’]s)?[\s-]$/.exec(text.slice(Math.max(0, start - 8), start));
  const after = /^(?:,| of| in|,? (?:passed|enacted|signed|created|founded) in)? ?\(?((?:1\d|20)\d\d)\b/.exec(
    text.slice(end, end + 24),
  );
  const last = event.to?.year ?? Number.POSITIVE_INFINITY;
  return [before, after].some(
    (match) => match && Number(match[1]) >= event.from.year && Number(match[1]) <= last,
  );
}

const isPlaceOf = (event: KnownEvent, name: string): boolean =>
  event.places.some((place) => place.toLowerCase() === name.toLowerCase());

/** A place that gave an event its name means the event when its kind is spoken of: 'after the battle of', 'the talks at'. */
function isSpokenOf(event: KnownEvent, start: number, before: string, profile: Profile): boolean {
  if (/\b(?:after|since|before|post|pre|like|another)[\s-]$/i.test(before)) return true;
  const { kinds } = profile.topics(Math.max(0, profile.sentenceAt(start)));
  return event.kinds.some((kind) => kinds.get(kind)?.some(({ isWeak }) => !isWeak) === true);
}

const NEAR = 34;

/** Is the name part of a longer one, or the title of a work? */
export function isOtherName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (!/[\s-]/.test(text.slice(start, end)) && /^ of /.test(after)) return true;
  const next = /^[\s-](\p{Lu}\p{L}{2,20})/u.exec(after)?.[1];
  const isShort = !/[\s-]/.test(text.slice(start, end).replace(/^the /i, ''));
  if (next !== undefined && (NAME_GOES_ON.has(next) || (isShort && !NAME_ENDS.has(next)))) return true;
  const previous = /(?:^|([.!?:”"]\s{0,2}|\n))?(?<![\p{L}’'])(\p{Lu}[\p{L}.]{1,20})[\s-]$/u.exec(before);
  if (
    previous &&
    !NAME_STAYS.has(previous[2]!) &&
    /^\p{Lu}/u.test(text.slice(start)) &&
    previous[1] === undefined
  ) {
    const isOneWord = !/[\s-]/.test(text.slice(start, end));
    if (JOINS.has(previous[2]!) || (isOneWord && !COUNTRY_BY_DEMONYM.has(previous[2]!))) return true;
  }
  return isWork(before, after);
}

/** 'Soviet Union', 'Nazi Germany': a state is no reference to a time, though the index knows its years. */
function isState(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    FORMER_STATES.has(name) ||
    COUNTRY_BY_NAME.has(name) ||
    (COUNTRY_BY_NAME.has(last) && name.split(' ').length === 2)
  );
}

/** Words that make another thing of the name behind them. */
const JOINS: ReadonlySet<string> = new Set(
  'Anti Black Blue Dark Digital Fifth Fort Fourth Great Green Little Mini Mount New Next Operation Port Red San Second Sixth Third White'.split(
    ' ',
  ),
);

function isWork(before: string, after: string): boolean {
  const quoted = /[“"‘']$/.test(before) && /^[”"’',.]/.test(after);
  const words = [
    ...before
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .slice(-4),
    ...after
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .slice(0, 3),
  ];
  return quoted && words.some((word) => WORKS.has(word));
}
