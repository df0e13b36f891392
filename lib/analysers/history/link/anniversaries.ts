import type { EventIndex } from '../../../knowledge/events/index.ts';
import { KINDS_OF_WORD } from '../../../languages/en/times/kind-words.ts';
import type { TimeReference } from '../find/rule.ts';
import type { NamedReference } from './names.ts';

/** 'the anniversary' … of the storm, told without its name. */
const OF_WHAT = /^ of (?:the|that|this) (?:\p{Ll}{3,12} )?(\p{Ll}{3,16})/u;

/** The event that an anniversary is of, when it is told as a sort of event ('of the storm') and the article named one. */
export function nameBeforeAnniversary(
  text: string,
  time: TimeReference,
  names: readonly NamedReference[],
  index: EventIndex,
): NamedReference | null {
  if (time.kind !== 'anniversary') return null;
  const noun = OF_WHAT.exec(text.slice(time.end, time.end + 48))?.[1];
  const kinds = KINDS_OF_WORD.get(noun ?? '')?.map(({ kind }) => kind);
  if (!kinds) return null;
  const isOne = (number: number) => index.event(number).kinds.some((kind) => kinds.includes(kind));
  return names.findLast((name) => name.end <= time.start && name.events.some(isOne)) ?? null;
}
