import { EMPTY_QUALIFIERS, GENERIC_NOUNS, VAGUE_QUALIFIERS } from '../../languages/en/generic-nouns.ts';
import { singular } from '../../languages/en/singular.ts';
import { isOutletName } from '../../languages/en/sourcing/outlets.ts';
import { TOPIC_HEADS } from '../../languages/en/topic-heads.ts';
import type { Entity, EntityKind } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Candidate, Place } from './candidate.ts';
import { conceptKey, conceptWords, keyOf } from './concept.ts';
import { findThemes } from './find-themes.ts';
import { findPhrases, type Phrase } from './phrases.ts';

/** A phrase must come up this often, or be of several words and stand in the headline or at the very beginning. */
const FEWEST_PLACES = 2;
/** UTF-16 units: about the first sentence. */
const BEGINNING = 200;
/** More mentions add less and less. */
const SPREAD_POWER = 0.8;
/** What an article is about it says at once: so much is added at the first letter, half of it after `half` letters. */
const LEAD = { bonus: 3, half: 250 };
const HEADLINE_BONUS = 1.5;
/** A name tells more than a phrase, several words more than one. */
const KIND_WEIGHT: Readonly<Record<EntityKind, number>> = {
  person: 1,
  place: 0.9,
  organization: 0.75,
  other: 0.7,
};
const WORDS_WEIGHT = [0, 0.45, 0.55, 0.65];
/** Papers and agencies are named for what they reported. */
const OUTLET_WEIGHT = 0.4;
/** 'problem', 'week': words of any article. */
const GENERIC_WEIGHT = 0.15;
/** 'fentanyl crisis' names a topic, even where it stands once. */
const TOPIC_WEIGHT = 4;
/** A topic that the page declares ranks with the article's main subjects, the first before the last. */
const DECLARED = { weight: 0.9, step: 0.03, most: 10 };

/** 'MEXICO CITY (AP) — ': where a story was written, not what it is about. */
const DATELINE =
  /^\p{Lu}[\p{L}., ’'-]{1,40}?(?:,? \w{3,9}\.? \d{1,2}| \([^)]{2,20}\))?(?: ?[—–]|:| --?) (?=[\p{Lu}"“])/u;

/** Finds the sentence that a place lies in. Places must come in any order; each look-up is logarithmic. */
export function sentenceAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names and noun phrases of the article as tags, the heaviest with weight 1. `headline` may stand outside the text. */
export function textCandidates(
  document: TextDocument,
  headline: string | null,
  entities: readonly Entity[],
): Candidate[] {
  const inHeadline = headlineWords(headline);
  const datelineEnd = DATELINE.exec(document.text)?.[0].length ?? 0;
  const names = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].map(conceptKey)));
  const mentions = entities.flatMap((entity) => entity.mentions).toSorted((a, b) => a.start - b.start);
  const candidates = [
    ...entities
      .filter(({ kind, mentions: { length } }) => length >= FEWEST_PLACES || kind !== 'other')
      .map((entity) => ofEntity(document, entity, datelineEnd, inHeadline)),
    ...findPhrases(document, mentions)
      .filter(({ key }) => !names.has(key))
      .map((phrase) => ofPhrase(phrase, inHeadline)),
  ].filter(({ weight }) => weight > 0);
  const most = candidates.reduce((max, { weight }) => Math.max(max, weight), Number.EPSILON);
  return candidates.map((candidate) => ({ ...candidate, weight: candidate.weight / most }));
}

function headlineWords(headline: string | null): ReadonlySet<string> {
  const words = (headline ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return new Set(words?.map(singular));
}

function ofEntity(
  document: TextDocument,
  entity: Entity,
  datelineEnd: number,
  inHeadline: ReadonlySet<string>,
): Candidate {
  const places = entity.mentions
    .filter(({ start }) => start >= datelineEnd)
    .map(({ start, end }) => ({ start, end, sentence: sentenceAt(document, start) }));
  const words = conceptWords(entity.name);
  return {
    key: keyOf(words),
    words,
    label: entity.name,
    origin: ['computed'],
    theme: null,
    rule: 'salient name',
    weight:
      prominence(words, places, inHeadline) *
      KIND_WEIGHT[entity.kind] *
      (isOutletName(entity.name) ? OUTLET_WEIGHT : 1),
    confidence: entity.confidence,
    kind: entity.kind,
    places,
    entities: [entity.id],
  };
}

function ofPhrase(phrase: Phrase, inHeadline: ReadonlySet<string>): Candidate {
  return {
    key: phrase.key,
    words: phrase.words,
    label: phrase.label,
    origin: ['computed'],
    theme: null,
    rule: 'noun phrase',
    weight: phraseWeight(phrase, inHeadline),
    // Half when it stands twice, towards 0.9 for what comes again and again.
    confidence: 0.9 - 0.8 / (1 + phrase.places.length),
    kind: null,
    places: phrase.places,
    entities: [],
  };
}

function phraseWeight({ words, places }: Phrase, inHeadline: ReadonlySet<string>): number {
  const isSeveral = words.length > 1;
  const isTopic = isSeveral && TOPIC_HEADS.has(words.at(-1)!);
  const isFirst = isSeveral && (places[0]!.start < BEGINNING || isAll(words, inHeadline));
  if (places.length < FEWEST_PLACES && !isTopic && !isFirst) return 0;
  if (isSeveral && EMPTY_QUALIFIERS.has(words[0]!)) return 0;
  return (
    prominence(words, places, inHeadline) *
    (WORDS_WEIGHT[words.length] ?? WORDS_WEIGHT.at(-1)!) *
    (isTopic ? TOPIC_WEIGHT : 1) *
    (isGeneric(words) ? GENERIC_WEIGHT : 1)
  );
}

const isGeneric = (words: readonly string[]): boolean =>
  words.every((word) => GENERIC_NOUNS.has(word) || VAGUE_QUALIFIERS.has(word));

/** In how many sentences it stands, and how early, after what publishers' own topics have in common. */
function prominence(
  words: readonly string[],
  places: readonly Place[],
  inHeadline: ReadonlySet<string>,
): number {
  const spread = new Set(places.map(({ sentence }) => sentence)).size;
  const first = places[0]?.start ?? Number.POSITIVE_INFINITY;
  const early = 1 + LEAD.bonus / (1 + first / LEAD.half);
  return spread ** SPREAD_POWER * early * (isAll(words, inHeadline) ? 1 + HEADLINE_BONUS : 1);
}

const isAll = (words: readonly string[], of: ReadonlySet<string>): boolean =>
  words.length > 0 && words.every((word) => of.has(word));

/** Subjects of the article as tags, heaviest first. They are broader than what the text says: see select.ts. */
export function themeCandidates(document: TextDocument): Candidate[] {
  return findThemes(document).map((theme) => ({
    key: conceptKey(theme.label),
    words: conceptWords(theme.label),
    label: theme.label,
    origin: ['theme'],
    theme: theme.code,
    rule: 'theme',
    weight: theme.confidence,
    confidence: theme.confidence,
    kind: null,
    places: theme.places,
    entities: [],
  }));
}

/** Declared topics as tags, placed where all their words stand in one sentence; those without a place are left out. */
export function declaredCandidates(document: TextDocument, labels: readonly string[]): Candidate[] {
  if (labels.length === 0) return [];
  const sentences = document.sentences.map((sentence) => {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.lastToken);
    return { sentence, words: new Set(tokens.flatMap((token) => conceptWords(token.text))) };
  });
  return labels.flatMap((label, i): Candidate[] => {
    const words = conceptWords(label);
    const places: Place[] = sentences
      .filter(({ words: there }) => words.every((word) => there.has(word)))
      .map(({ sentence }) => ({ start: sentence.start, end: sentence.end, sentence: sentence.index }));
    if (places.length === 0) return [];
    return [
      {
        key: keyOf(words),
        words,
        label,
        origin: ['declared'],
        theme: null,
        rule: 'declared by the page',
        weight: DECLARED.weight - Math.min(i, DECLARED.most) * DECLARED.step,
        confidence: 0.9,
        kind: null,
        places,
        entities: [],
      },
    ];
  });
}
