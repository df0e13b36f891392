import type { KnownEvent } from '../../../knowledge/events/event.ts';
import type { EventIndex } from '../../../knowledge/events/index.ts';
import type { EventKind } from '../../../knowledge/events/kinds.ts';
import type { TimeReference } from '../find/rule.ts';
import type { NamedReference } from './names.ts';
import type { Profile } from './profile.ts';
import { type Agreement, type Scored, Scorer } from './score.ts';

/** An event needs this score to be named; set so that a place with a kind word is not enough, a third agreement is. */
const BAR = 3.2;
/** And this much more than the next. */
const MARGIN = 0.5;
/** Below this a candidate is not worth showing. */
const CANDIDATE_BAR = 1.9;
const MOST_CANDIDATES = 4;
/** 'Ten years ago' tells a year less surely than '1999'. */
const AGO_BAR = 4.2;

/** The event that a reference means, if the evidence agrees, and those that it may mean. */
export interface Choice {
  event: Scored | null;
  candidates: Scored[];
}

const NONE: Choice = { event: null, candidates: [] };

/** Chooses events for times. */
export class Chooser {
  readonly #index: EventIndex;
  readonly #profile: Profile;
  readonly #scorer: Scorer;

  constructor(index: EventIndex, profile: Profile) {
    this.#index = index;
    this.#profile = profile;
    this.#scorer = new Scorer(index, profile);
  }

  /** For a time without a name of its own. Never by the year alone. */
  forTime(time: TimeReference, names: readonly NamedReference[]): Choice {
    const sentence = this.#profile.sentenceAt(time.start);
    if (sentence < 0 || time.from === null || time.to === null) return NONE;
    const named = this.#namedInSentence(time, sentence, names);
    if (time.kind === 'decade' || time.kind === 'century') return named ?? NONE;
    if (time.to - time.from > 30) return NONE;
    if (named) return named;
    const scored = this.#index
      .between(time.from, time.to)
      .filter((number) => time.kind !== 'span' || this.#sharesEnd(time, number))
      .map((number) => this.#scorer.score(number, time, sentence))
      .filter((candidate) => candidate.score >= CANDIDATE_BAR)
      .sort((a, b) => b.score - a.score);
    return { event: this.#decide(scored, time), candidates: scored.slice(0, MOST_CANDIDATES) };
  }

  /** Of several events of one name, the one that its surroundings fit; the first when nothing tells them apart. */
  forName(name: NamedReference): Choice {
    const sentence = Math.max(0, this.#profile.sentenceAt(name.start));
    const time: TimeReference = { ...NO_TIME, start: name.start, end: name.end };
    const scored = name.events.map((number) => this.#scorer.score(number, time, sentence));
    const byScore = scored.toSorted((a, b) => b.score - a.score);
    const [best, next] = byScore;
    const chosen =
      !next || name.rule === 'time-in-office'
        ? scored[0]!
        : best!.score - next.score >= MARGIN
          ? best!
          : null;
    return { event: chosen, candidates: byScore.slice(0, MOST_CANDIDATES) };
  }

  /** A span means an event that begins or ends with it and does not outlast it. */
  #sharesEnd(time: TimeReference, number: number): boolean {
    const [from, to] = this.#index.years(number);
    return (from === time.from || to === time.to) && from >= time.from! && to <= time.to!;
  }

  #decide(scored: readonly Scored[], time: TimeReference): Scored | null {
    const [best, next] = scored;
    if (!best || best.score < (time.kind === 'ago' ? AGO_BAR : BAR)) return null;
    if (!isEnough(best.agreement, this.#index.event(best.number))) return null;
    if (next && best.score - next.score < MARGIN) return null;
    return best;
  }

  /** A named event of the same sentence that the time falls into. */
  #namedInSentence(time: TimeReference, sentence: number, names: readonly NamedReference[]): Choice | null {
    for (const name of names) {
      if (this.#profile.sentenceAt(name.start) !== sentence) continue;
      const number = name.events.find((event) => this.#fallsInto(time, event));
      if (number === undefined) continue;
      const scored = this.#scorer.score(number, time, sentence);
      return { event: { ...scored, why: ['named in this sentence', ...scored.why] }, candidates: [scored] };
    }
    return null;
  }

  #fallsInto(time: TimeReference, event: number): boolean {
    const [from, to] = this.#index.years(event);
    if (time.kind === 'decade' || time.kind === 'century') return from >= time.from! && to <= time.to! + 2;
    if (to - from > LONG) return time.from === from || time.from === to;
    return from <= time.to! && to >= time.from!;
  }
}

/** A year within an event of more years than this is not told by its name alone. */
const LONG = 3;

/** Kinds of which a country has hardly two in a year: place and kind tell which. */
const SINGULAR: ReadonlySet<EventKind> = new Set([
  'coup',
  'election',
  'genocide',
  'independence',
  'intervention',
  'invasion',
  'occupation',
  'partition',
  'referendum',
  'revolution',
  'war',
]);

/** Kinds that last: a year within them does not mean them. */
const LASTING: ReadonlySet<EventKind> = new Set([
  'presidency',
  'premiership',
  'reign',
  'era',
  'movement',
  'culture',
  'founding',
]);

/** A word of the kind stands so near that it belongs to the time. */
const NEAR_KIND = 1.3;

/** Do the sorts of agreement tell this event from others of its place and time? */
function isEnough(a: Agreement, { kinds, title }: KnownEvent): boolean {
  const isPlaced = a.place > 0 || a.placeAround > 0;
  if (!isPlaced || a.isElsewhere || kinds.some((kind) => LASTING.has(kind))) return false;
  if (a.day > 0) return a.kind > 0 || a.theme > 0 || a.actor > 0;
  if (/\bcampaign\b/.test(title) && a.actor === 0) return false;
  if (a.kind < NEAR_KIND) return a.actor > 0 && a.town > 0 && a.theme >= 1;
  if (kinds.some((kind) => SINGULAR.has(kind))) return a.place > 0 || a.actor > 0 || a.placeAround >= 0.2;
  return (a.place > 0 || a.actor > 0) && (a.town > 0 || a.actor > 0 || a.theme >= 1);
}

const NO_TIME: TimeReference = {
  rule: '',
  kind: 'named-event',
  start: 0,
  end: 0,
  from: null,
  to: null,
  month: null,
  day: null,
  working: null,
};
