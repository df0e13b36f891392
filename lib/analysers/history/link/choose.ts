import type { EventIndex } from '../../../knowledge/events/index.ts';
import type { TimeReference } from '../find/rule.ts';
import { isEnough } from './enough.ts';
import { fitOf } from './fit.ts';
import { isLikely } from './likely.ts';
import type { NamedReference } from './names.ts';
import type { Profile } from './profile.ts';
import { type Naming, type Scored, Scorer } from './score.ts';

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

  /**
   * For a time without a name of its own. Never by the year alone.
   * @param isListed it is one of many in its sentence: a list of dates is no story, only names count there
   */
  forTime(time: TimeReference, names: readonly NamedReference[], isListed: boolean): Choice {
    const sentence = this.#profile.sentenceAt(time.start);
    if (sentence < 0 || time.from === null || time.to === null) return NONE;
    if (time.kind === 'ago' && time.from !== time.to) return NONE; // 'the past four years' are no event's
    const named = this.#named(time, sentence, names);
    const scored = this.#within(time, named)
      .filter((number) => named.has(number) || isLikely(this.#index, number, time, sentence, this.#profile))
      .map((number) => this.#scorer.score(number, time, sentence, named.get(number)))
      .filter((candidate) => candidate.score >= CANDIDATE_BAR)
      .sort((a, b) => b.score - a.score);
    const fitting = isListed ? scored.filter(({ agreement }) => agreement.isNamedHere) : scored;
    return { event: this.#decide(fitting, time), candidates: scored.slice(0, MOST_CANDIDATES) };
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

  /** Events that a time may mean: for a decade or century only those named in its sentence. */
  #within(time: TimeReference, named: ReadonlyMap<number, Naming>): number[] {
    const isLong = time.kind === 'decade' || time.kind === 'century' || time.to! - time.from! > LONGEST_SPAN;
    if (isLong) return [...named].filter(([, { isHere }]) => isHere).map(([number]) => number);
    const numbers = this.#index.between(time.from!, time.to!);
    return time.kind === 'span' ? numbers.filter((number) => this.#sharesEnd(time, number)) : numbers;
  }

  /** A span means an event that begins or ends with it and does not outlast it. */
  #sharesEnd(time: TimeReference, number: number): boolean {
    const [from, to] = this.#index.years(number);
    return (from === time.from || to === time.to) && from >= time.from! && to <= time.to!;
  }

  /** The best of those that have enough to show, unless another is as good or one with less to show is better. */
  #decide(scored: readonly Scored[], time: TimeReference): Scored | null {
    const enough = scored.filter(({ agreement, number }) => isEnough(agreement, this.#index.event(number)));
    const [best, next] = enough;
    if (!best || best.score < (time.kind === 'ago' ? AGO_BAR : BAR)) return null;
    if (next && best.score - next.score < MARGIN) return null;
    return scored[0]!.score - best.score > MARGIN ? null : best;
  }

  /** Events that the article names and the time falls into, with how near the name stands. */
  #named(time: TimeReference, sentence: number, names: readonly NamedReference[]): Map<number, Naming> {
    const found = new Map<number, Naming>();
    for (const name of names) {
      const naming = this.#naming(time, sentence, name);
      for (const number of name.events) {
        const isBetter = naming.weight > (found.get(number)?.weight ?? 0);
        if (isBetter && this.#fallsInto(time, number) && this.#fits(time, number)) found.set(number, naming);
      }
    }
    return found;
  }

  #naming(time: TimeReference, sentence: number, name: NamedReference): Naming {
    if (this.#profile.sentenceAt(name.start) !== sentence) return { weight: NAMED_ELSEWHERE, isHere: false };
    const [start, end] = name.start >= time.end ? [time.end, name.start] : [name.end, time.start];
    if (this.#profile.hasOrder(start, end)) return { weight: 0, isHere: true };
    const isFar = end - start > NAME_REACH || this.#profile.hasClauseEnd(start, end);
    return { weight: isFar ? FAR_NAME : NEAR_NAME, isHere: true };
  }

  #fits(time: TimeReference, number: number): boolean {
    return fitOf(this.#index.event(number), time).score > MISFIT;
  }

  #fallsInto(time: TimeReference, event: number): boolean {
    const [from, to] = this.#index.years(event);
    if (time.kind === 'decade' || time.kind === 'century') return from >= time.from! && to <= time.to! + 2;
    if (to - from > LONG) return time.from === from || time.from === to;
    return from <= time.to! && to >= time.from!;
  }
}

/** The months disagree. */
const MISFIT = -1;

/** Spans of more years mean no single event. */
const LONGEST_SPAN = 30;
/** A name within so many characters of a time, in the same clause, is near. */
const NAME_REACH = 60;
const NEAR_NAME = 3.2;
const FAR_NAME = 2.4;
const NAMED_ELSEWHERE = 1.2;

/** A year within an event of more years than this is not told by its name alone. */
const LONG = 3;

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
