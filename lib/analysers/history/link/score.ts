import type { KnownEvent } from '../../../knowledge/events/event.ts';
import type { EventIndex } from '../../../knowledge/events/index.ts';
import type { EventKind } from '../../../knowledge/events/kinds.ts';
import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { KINDS_OF_WORD } from '../../../languages/en/times/kind-words.ts';
import type { TimeReference } from '../find/rule.ts';
import { fitOf } from './fit.ts';
import { type Nearness, type Profile, surnameOf } from './profile.ts';
import { contentStems } from './stems.ts';
import type { KindMention } from './topics.ts';

/** What speaks for an event, sort by sort; each is a weight, 0 when nothing does. */
export interface Agreement {
  /** Countries and towns in the sentence itself. */
  place: number;
  /** Countries of the event in the sentence. */
  countries: number;
  /** The same, or the article's own country, further away. */
  placeAround: number;
  /** One of its countries is named in the paragraph, or is what the article is mostly about. */
  home: boolean;
  /** A town, or anything smaller than a country, in the sentence or its paragraph. */
  town: number;
  actor: number;
  actorAround: number;
  kind: number;
  kindAround: number;
  theme: number;
  day: number;
  /** Its name stands in the article; and in the sentence itself. */
  name: number;
  isNamedHere: boolean;
  /** One of the actors in the sentence is a person. */
  person: boolean;
  /** The title names a town or state that does not stand near. */
  isElsewhere: boolean;
}

/** How the article names an event near a time. */
export interface Naming {
  weight: number;
  isHere: boolean;
}

const NOT_NAMED: Naming = { weight: 0, isHere: false };

/** An event that a reference may mean, with what speaks for it. */
export interface Scored {
  number: number;
  score: number;
  why: string[];
  agreement: Agreement;
}

/** Weights and ceilings, set by hand so that no single sort of agreement reaches the bar. */
const WEIGHT = {
  place: 1,
  town: 1,
  actor: 1.7,
  paragraph: 0.65,
  article: 0.35,
  kind: 1.3,
  kindBeside: 1.8,
  kindFar: 0.6,
  kindAround: 0.4,
  title: 1.1,
  summary: 0.5,
} as const;
const CEILING = { place: 1.8, actor: 2.6, theme: 2.4 } as const;
const REACH = [0, 0.9, 0.4, 0] as const;
/** Another country in the sentence, and not the event's. */
const ELSEWHERE = -0.9;

/** A candidate's campaign gives way to the election it was part of. */
const CAMPAIGN = /\b(?:campaign|primaries|caucuses|leak)$/;
const PART_OF_ELECTION = -0.7;

/** Distances in characters between a time and the word that tells its kind. */
const BESIDE = 26;
const FAR = 80;
const CLAUSE = 30;

const WHERE: Readonly<Record<Nearness, string>> = {
  sentence: 'in this sentence',
  paragraph: 'in this paragraph',
  article: 'in this article',
};

/** Scores events against references and their surroundings. */
export class Scorer {
  readonly #index: EventIndex;
  readonly #profile: Profile;

  constructor(index: EventIndex, profile: Profile) {
    this.#index = index;
    this.#profile = profile;
  }

  /** @param name weight of its name in the article, 0 when it is not named */
  score(number: number, time: TimeReference, sentence: number, name: Naming = NOT_NAMED): Scored {
    const event = this.#index.event(number);
    const agreement: Agreement = { ...NO_AGREEMENT, name: name.weight, isNamedHere: name.isHere };
    const scored: Scored = {
      number,
      score: 0,
      why: name.weight > 0 ? [`named in this ${name.isHere ? 'sentence' : 'article'}`] : [],
      agreement,
    };
    this.#places(event, sentence, scored);
    this.#actors(event, sentence, scored);
    if (scored.why.length === 0) return scored;
    this.#kinds(event, time, sentence, scored);
    this.#theme(event, sentence, scored);
    const fit = fitOf(event, time);
    if (fit.isDay) scored.why.push('same day');
    agreement.day = fit.isDay ? 1 : 0;
    scored.score =
      sumOf(agreement) + fit.score + REACH[event.reach] + (CAMPAIGN.test(event.title) ? PART_OF_ELECTION : 0);
    if (agreement.place === 0 && this.#isElsewhere(event, sentence)) scored.score += ELSEWHERE;
    return scored;
  }

  #places(event: KnownEvent, sentence: number, { agreement, why }: Scored): void {
    for (const place of event.places) {
      const isCountry = COUNTRY_BY_NAME.has(place);
      const near = isCountry ? this.#profile.country(place, sentence) : this.#profile.name(place, sentence);
      if (!isCountry && (!near || near === 'article') && event.title.includes(place))
        agreement.isElsewhere = true;
      if (!near) continue;
      const weight = WEIGHT.place * this.#index.rarity(place);
      if (near === 'sentence') agreement.place = Math.min(CEILING.place, agreement.place + weight);
      else agreement.placeAround = Math.min(1, agreement.placeAround + weight * WEIGHT[near]);
      if (isCountry && near !== 'article') agreement.home = true;
      if (isCountry && near === 'sentence') agreement.countries++;
      if (!isCountry && near !== 'article') agreement.town = WEIGHT.town;
      why.push(`same place ${WHERE[near]}: ${place}`);
    }
  }

  #actors(event: KnownEvent, sentence: number, { agreement, why }: Scored): void {
    for (const actor of event.actors) {
      if (COUNTRY_BY_NAME.has(actor)) continue;
      const near = this.#profile.name(actor, sentence) ?? this.#profile.surname(actor, sentence);
      if (!near) continue;
      const weight = WEIGHT.actor * this.#index.rarity(actor);
      if (near === 'sentence') {
        agreement.actor = Math.min(CEILING.actor, agreement.actor + weight);
        agreement.person ||= surnameOf(actor) !== null;
      }
      if (near !== 'sentence')
        agreement.actorAround = Math.min(1, agreement.actorAround + weight * WEIGHT[near]);
      why.push(`same people ${WHERE[near]}: ${actor}`);
    }
  }

  #kinds(event: KnownEvent, time: TimeReference, sentence: number, { agreement, why }: Scored): void {
    const mention = this.#nearestKind(
      event.kinds,
      time,
      sentence,
      agreement.actor > 0 || agreement.countries > 1,
    );
    if (mention) {
      const distance = this.#gap(time, mention);
      agreement.kind =
        distance <= BESIDE ? WEIGHT.kindBeside : distance <= FAR ? WEIGHT.kind : WEIGHT.kindFar;
      why.push(`kind of event in this sentence: ${mention.word}`);
      return;
    }
    for (const neighbour of this.#profile.neighbours(sentence)) {
      const { kinds } = this.#profile.topics(neighbour);
      const word = event.kinds.flatMap((kind) => kinds.get(kind) ?? []).find(({ isWeak }) => !isWeak)?.word;
      if (word === undefined) continue;
      agreement.kindAround = WEIGHT.kindAround;
      why.push(`kind of event in this paragraph: ${word}`);
      return;
    }
  }

  #nearestKind(
    kinds: readonly EventKind[],
    time: TimeReference,
    sentence: number,
    withWeak: boolean,
  ): KindMention | null {
    const topics = this.#profile.topics(sentence);
    let best: KindMention | null = null;
    for (const kind of kinds) {
      for (const mention of topics.kinds.get(kind) ?? []) {
        if (mention.isWeak && !withWeak) continue;
        if (!best || this.#gap(time, mention) < this.#gap(time, best)) best = mention;
      }
    }
    return best;
  }

  #theme(event: KnownEvent, sentence: number, { number, agreement, why }: Scored): void {
    const theme = this.#themeOf(number, event);
    for (const word of this.#profile.topics(sentence).stems) {
      const weight = theme.title.has(word) ? WEIGHT.title : theme.summary.has(word) ? WEIGHT.summary : 0;
      if (weight === 0) continue;
      agreement.theme = Math.min(CEILING.theme, agreement.theme + weight);
      why.push(`same subject in this sentence: ${word}`);
    }
  }

  /** Words of title and sentence that are neither its places nor its actors nor its kinds: those count already. */
  #themeOf(number: number, event: KnownEvent): Theme {
    const known = THEMES.get(this.#index)?.get(number);
    if (known) return known;
    const counted = contentStems([...event.places, ...event.actors, ...event.kinds].join(' '));
    const rest = (text: string) =>
      new Set([...contentStems(withoutKinds(text, event.kinds))].filter((word) => !counted.has(word)));
    const theme = { title: rest([event.title, ...event.aliases].join(' ')), summary: rest(event.summary) };
    const themes = THEMES.get(this.#index) ?? new Map<number, Theme>();
    THEMES.set(this.#index, themes.set(number, theme));
    return theme;
  }

  /** Characters between a time and a word; the end of a clause between them counts as many more. */
  #gap(time: TimeReference, { at, word }: KindMention): number {
    const [start, end] = at >= time.end ? [time.end, at] : [at + word.length, time.start];
    if (end - start > FAR) return end - start;
    return Math.max(0, end - start) + (this.#profile.hasClauseEnd(start, end) ? CLAUSE : 0);
  }

  #isElsewhere(event: KnownEvent, sentence: number): boolean {
    const countries = this.#profile.countriesIn(sentence);
    return (
      countries.length > 0 &&
      !event.places.some((place) => countries.includes(COUNTRY_BY_NAME.get(place)?.name ?? place))
    );
  }
}

/** The text without the words that tell what kind of event it is. */
function withoutKinds(text: string, kinds: readonly EventKind[]): string {
  const isKind = (word: string) =>
    KINDS_OF_WORD.get(word.toLowerCase())?.some(({ kind }) => kinds.includes(kind)) === true;
  return text.replace(/\p{L}+/gu, (word) => (isKind(word) ? ' ' : word));
}

interface Theme {
  title: Set<string>;
  summary: Set<string>;
}

/** Words of events, kept as long as their index: they never change. */
const THEMES = new WeakMap<EventIndex, Map<number, Theme>>();

const NO_AGREEMENT: Agreement = {
  place: 0,
  countries: 0,
  placeAround: 0,
  home: false,
  town: 0,
  actor: 0,
  actorAround: 0,
  kind: 0,
  kindAround: 0,
  theme: 0,
  day: 0,
  name: 0,
  isNamedHere: false,
  person: false,
  isElsewhere: false,
};

/** Two countries of the event in one sentence tell more than each alone. */
const PAIR = 0.5;

/** 'town' only tells that a place is a small one; the day counts in the fit. */
function sumOf(a: Agreement): number {
  const pair = a.countries > 1 ? PAIR : 0;
  return a.place + a.placeAround + a.actor + a.actorAround + a.kind + a.kindAround + a.theme + a.name + pair;
}
