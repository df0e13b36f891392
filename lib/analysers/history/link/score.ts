import type { KnownEvent } from '../../../knowledge/events/event.ts';
import type { EventIndex } from '../../../knowledge/events/index.ts';
import type { EventKind } from '../../../knowledge/events/kinds.ts';
import type { TimeReference } from '../find/rule.ts';
import type { Nearness, Profile } from './profile.ts';
import { contentStems } from './stems.ts';

/** An event that a reference may mean, with what speaks for it. */
export interface Scored {
  number: number;
  score: number;
  why: string[];
  /** Sorts of agreement found, and how many of them in the sentence itself. */
  sorts: Set<Sort>;
  inSentence: number;
}

export type Sort = 'place' | 'actor' | 'kind' | 'theme' | 'day' | 'name';

/** What an agreement counts, by how near it stands. */
const NEAR: Readonly<Record<Nearness, number>> = { sentence: 1, paragraph: 0.65, article: 0.4 };
const WHERE: Readonly<Record<Nearness, string>> = {
  sentence: 'in this sentence',
  paragraph: 'in this paragraph',
  article: 'in this article',
};

/** Weights and ceilings, set by hand so that no single sort of agreement reaches the bar. */
const WEIGHT = {
  place: 1,
  actor: 1.7,
  kind: 1.2,
  kindBeside: 0.7,
  title: 1.2,
  summary: 0.55,
  name: 3,
} as const;
const CEILING = { place: 2, actor: 2.6, theme: 2.6 } as const;
const REACH = [0, 0.6, 0.3, 0] as const;

/** Kinds that last: a year within them does not mean them. */
const LASTING: ReadonlySet<EventKind> = new Set(['presidency', 'premiership', 'reign', 'era', 'movement']);

/** Scores one event against one reference and its surroundings. */
export class Scorer {
  readonly #index: EventIndex;
  readonly #profile: Profile;
  readonly #themes = new Map<number, { title: Set<string>; summary: Set<string> }>();

  constructor(index: EventIndex, profile: Profile) {
    this.#index = index;
    this.#profile = profile;
  }

  score(number: number, time: TimeReference, sentence: number): Scored {
    const event = this.#index.event(number);
    const scored: Scored = { number, score: 0, why: [], sorts: new Set(), inSentence: 0 };
    this.#places(event, sentence, scored);
    this.#actors(event, sentence, scored);
    if (scored.sorts.size === 0) return scored;
    this.#kinds(event, time, sentence, scored);
    this.#theme(event, sentence, scored);
    fitTime(event, time, scored);
    scored.score += REACH[event.reach];
    return scored;
  }

  #places(event: KnownEvent, sentence: number, out: Scored): void {
    let sum = 0;
    for (const place of event.places) {
      const near = this.#profile.country(place, sentence) ?? this.#profile.name(place, sentence);
      if (!near) continue;
      sum += NEAR[near] * WEIGHT.place * this.#index.rarity(place);
      note(out, 'place', near, place);
    }
    out.score += Math.min(CEILING.place, sum);
  }

  #actors(event: KnownEvent, sentence: number, out: Scored): void {
    let sum = 0;
    for (const actor of event.actors) {
      const near = this.#profile.name(actor, sentence) ?? this.#profile.surname(actor, sentence);
      if (!near) continue;
      sum += NEAR[near] * WEIGHT.actor * this.#index.rarity(actor);
      note(out, 'actor', near, actor);
    }
    out.score += Math.min(CEILING.actor, sum);
  }

  #kinds(event: KnownEvent, time: TimeReference, sentence: number, out: Scored): void {
    const topics = this.#profile.topics(sentence);
    for (const kind of event.kinds) {
      const word = topics.kinds.get(kind);
      if (word === undefined) continue;
      out.score += WEIGHT.kind;
      if (this.#profile.isBeside(time, word)) out.score += WEIGHT.kindBeside;
      note(out, 'kind', 'sentence', word);
      return;
    }
    const around = this.#profile.neighbours(sentence).map((s) => this.#profile.topics(s).kinds);
    const kind = event.kinds.find((k) => around.some((kinds) => kinds.has(k)));
    if (kind === undefined) return;
    out.score += WEIGHT.kind * 0.4;
    note(out, 'kind', 'paragraph', around.find((kinds) => kinds.has(kind))!.get(kind)!);
  }

  #theme(event: KnownEvent, sentence: number, out: Scored): void {
    const theme = this.#themeOf(out.number, event);
    const { stems } = this.#profile.topics(sentence);
    let sum = 0;
    for (const word of stems) {
      if (theme.title.has(word)) sum += WEIGHT.title;
      else if (theme.summary.has(word)) sum += WEIGHT.summary;
      else continue;
      note(out, 'theme', 'sentence', word);
    }
    out.score += Math.min(CEILING.theme, sum);
  }

  /** Words of title and sentence that are neither its places nor its actors nor its kinds: those count already. */
  #themeOf(number: number, event: KnownEvent): { title: Set<string>; summary: Set<string> } {
    let theme = this.#themes.get(number);
    if (!theme) {
      const counted = contentStems([...event.places, ...event.actors, ...event.kinds].join(' '));
      const rest = (text: string) => new Set([...contentStems(text)].filter((word) => !counted.has(word)));
      theme = { title: rest([event.title, ...event.aliases].join(' ')), summary: rest(event.summary) };
      this.#themes.set(number, theme);
    }
    return theme;
  }
}

function note(out: Scored, sort: Sort, near: Nearness, words: string): void {
  out.sorts.add(sort);
  if (near === 'sentence') out.inSentence++;
  out.why.push(`${LABELS[sort]} ${WHERE[near]}: ${words}`);
}

const LABELS: Readonly<Record<Sort, string>> = {
  place: 'same place',
  actor: 'same people',
  kind: 'kind of event',
  theme: 'same subject',
  day: 'same day',
  name: 'its name',
};

/** A time that starts or ends the event fits it better than one amid it, and a day or month must agree. */
function fitTime(event: KnownEvent, time: TimeReference, out: Scored): void {
  const from = event.from.year;
  const to = event.to?.year ?? 9999;
  if (time.from === from) out.score += 0.7;
  else if (time.from === to) out.score += 0.3;
  if (to - from > 3) out.score -= 0.6;
  if (event.kinds.some((kind) => LASTING.has(kind))) out.score -= 1.2;
  if (time.month === null || event.from.month === 0) return;
  const short = event.to !== null && to - from < 1;
  if (time.from === from && time.month === event.from.month) {
    const sameDay = time.day !== null && time.day === event.from.day;
    out.score += sameDay ? 2.4 : time.day === null ? 0.9 : 0;
    if (sameDay) {
      out.sorts.add('day');
      out.why.push('same day');
    }
    if (time.day !== null && !sameDay && short && event.to?.day === event.from.day) out.score -= 1.5;
  } else if (short && !(time.month > event.from.month && time.month <= (event.to?.month ?? 0)))
    out.score -= 2;
}
