import type { EventIndex } from '../../../knowledge/events/index.ts';
import { wordHashes } from '../../../knowledge/events/words.ts';
import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import type { TimeReference } from '../find/rule.ts';
import { type Profile, surnameOf } from './profile.ts';

/** What must stand near a time for an event to be worth scoring: a word of a town or of someone's name, or a country. */
interface EventKeys {
  words: Int32Array;
  countries: readonly string[];
}

/** Keys of events, kept as long as their index: they never change. */
const KEYS = new WeakMap<EventIndex, EventKeys[]>();

/** Could the event be the one meant? A cheap test that most events of a year fail; scoring them would take long. */
export function isLikely(
  index: EventIndex,
  number: number,
  time: TimeReference,
  sentence: number,
  profile: Profile,
): boolean {
  const { words, countries } = keysOf(index, number);
  const near = profile.keysNear(sentence);
  for (const word of words) if (near.words.has(word)) return true;
  if (!countries.some((country) => near.countries.has(country))) return false;
  const { kinds } = profile.topics(sentence);
  const event = index.event(number);
  return time.day === event.from.day || event.kinds.some((kind) => kinds.has(kind));
}

function keysOf(index: EventIndex, number: number): EventKeys {
  const all = KEYS.get(index) ?? [];
  if (all.length === 0) KEYS.set(index, all);
  all[number] ??= readKeys(index, number);
  return all[number];
}

function readKeys(index: EventIndex, number: number): EventKeys {
  const { places, actors } = index.event(number);
  const countries: string[] = [];
  const words: number[] = [];
  for (const name of [...places, ...actors]) {
    const country = COUNTRY_BY_NAME.get(name);
    if (country) countries.push(country.name);
    else words.push(wordHashes(surnameOf(name) ?? name)[0] ?? 0);
  }
  return { words: Int32Array.from(words), countries };
}
