import type { TextDocument } from '../../../text/document.ts';
import type { Anchor, TimeReference } from '../find/rule.ts';
import type { LinkedReference } from './index.ts';
import type { Profile } from './profile.ts';

/** A vague time is compared with so many exact ones. */
const MOST_COMPARED = 50;

/** 'Over 100 years ago' may be as many as this many times 100. */
const STRETCH = 1.3;

/**
 * Ties vague references to exact ones: 'over a century ago, in 1916' is one moment, and 'the first in more than
 * 100 years' is the same when both sentences speak of the same things.
 */
export function tieTogether(
  references: readonly LinkedReference[],
  document: TextDocument,
  profile: Profile,
  anchor: Anchor | null,
): LinkedReference[] {
  const events = references
    .filter(({ time, event }) => event !== null && isExact(time))
    .slice(0, MOST_COMPARED);
  return references.map((reference, i) => {
    if (!isVague(reference.time) || !anchor) return reference;
    const around = [references[i - 1], references[i + 1]].filter((other) => other !== undefined);
    const beside = around.find(
      (other) => isExact(other.time) && stand(document.text, reference.time, other.time),
    );
    const same = beside ?? events.find((other) => isSameMoment(reference, other, profile, anchor));
    return same ? tied(reference, same, beside !== undefined) : reference;
  });
}

const isVague = ({ kind, from, to }: TimeReference) =>
  (kind === 'ago' || kind === 'first-since') && to !== null && (from === null || from === to);
const isExact = ({ kind, from }: TimeReference) =>
  (kind === 'year' || kind === 'date' || kind === 'first-since') && from !== null;

/** 'a century ago, in 1916' or '1916, a century ago' */
function stand(text: string, vague: TimeReference, exact: TimeReference): boolean {
  const fits = exact.from! <= vague.to! + 2 && (vague.from === null || exact.from! >= vague.from - 2);
  if (!fits) return false;
  if (exact.start >= vague.end)
    return /^,? (?:in |back in |on )?(?:the )?$/.test(text.slice(vague.end, exact.start));
  return (
    vague.start >= exact.end &&
    /^,? (?:just |that is |about )?$|^ \($/.test(text.slice(exact.end, vague.start))
  );
}

/** Another reference with an event, of a year that fits, in a sentence about the same countries and kind of act. */
function isSameMoment(
  vague: LinkedReference,
  other: LinkedReference,
  profile: Profile,
  anchor: Anchor,
): boolean {
  if (!other.event || !isExact(other.time) || other.time === vague.time) return false;
  const years = anchor.year - vague.time.to!;
  const distance = anchor.year - other.time.from!;
  if (years < 10 || distance < years || distance > years * STRETCH) return false;
  const [a, b] = [profile.sentenceAt(vague.time.start), profile.sentenceAt(other.time.start)];
  return a >= 0 && b >= 0 && sharesSubject(profile, a, b);
}

/** Two sentences of one subject share the sort of act and a country or another word, or several words. */
function sharesSubject(profile: Profile, a: number, b: number): boolean {
  const [one, two] = [profile.topics(a), profile.topics(b)];
  const stems = [...one.stems].filter((word) => two.stems.has(word)).length;
  const there = profile.countriesIn(b);
  const countries = profile.countriesIn(a).filter((country) => there.includes(country)).length;
  const kinds = [...one.kinds.keys()].some((kind) => two.kinds.has(kind));
  return kinds ? stems + countries >= 1 : stems >= 2;
}

function tied(vague: LinkedReference, exact: LinkedReference, isBeside: boolean): LinkedReference {
  const told = isBeside ? `the text says ${exact.time.from}` : `${exact.time.from} is told of the same`;
  const working = [vague.time.working, told].filter((part) => part !== null).join('; ');
  return {
    time: { ...vague.time, from: exact.time.from, to: exact.time.to, working },
    event: exact.event && {
      ...exact.event,
      why: [`same moment as ‘${exact.time.from}’`, ...exact.event.why],
    },
    candidates: exact.candidates,
  };
}
