import { singular } from '../../languages/en/singular.ts';
import { TOPIC_HEADS } from '../../languages/en/topic-heads.ts';
import type { Entity } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Candidate, Place } from './candidate.ts';
import { conceptKey, conceptWords } from './concept.ts';
import { findThemes } from './find-themes.ts';
import { findPhrases, type Phrase } from './phrases.ts';

/** A phrase must come up this often, or stand in the headline. */
const FEWEST_PLACES = 2;
/** Two words name a concept; one is vague, three are often a chance. */
const WORDS_FACTOR = [0, 0.62, 1, 0.9];
const HEADLINE_BONUS = 0.8;
/** 'fentanyl crisis' names a topic, even where it stands once. */
const TOPIC_BONUS = 2.2;
const LEAD_BONUS = 0.35;
/** Sentences at the beginning that tell what the article is about. */
const LEAD = 4;
/** Themes are broad: the article's best one ranks with its second entity. */
const THEME_WEIGHT = 0.75;
const PHRASE_WEIGHT = 0.62;
const PLACE_OF_ENTITY = 0.85;

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

/** Names of the article as tags, weighed by their salience. */
export function entityCandidates(document: TextDocument, entities: readonly Entity[]): Candidate[] {
  const most = Math.max(...entities.map((entity) => entity.salience), Number.EPSILON);
  return entities
    .filter((entity) => entity.kind !== 'other' || entity.mentions.length > 1)
    .map((entity) => ({
      key: conceptKey(entity.name),
      label: entity.name,
      origin: ['computed'],
      theme: null,
      rule: 'salient name',
      // By its logarithm: counts of names fall off so steeply that all but the first would give way to phrases.
      weight:
        (Math.log1p(entity.salience) / Math.log1p(most)) * (entity.kind === 'place' ? PLACE_OF_ENTITY : 1),
      confidence: entity.confidence,
      places: entity.mentions.map(({ start, end }) => ({
        start,
        end,
        sentence: sentenceAt(document, start),
      })),
      entities: [entity.id],
    }));
}

/** Noun phrases of the article as tags. `headline` may stand outside the text. */
export function phraseCandidates(
  document: TextDocument,
  headline: string | null,
  names: ReadonlySet<string>,
): Candidate[] {
  const inHeadline = new Set(
    (headline ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(singular),
  );
  const phrases = findPhrases(document).filter((phrase) => !names.has(phrase.key));
  const scored = phrases
    .map((phrase) => ({ phrase, score: scoreOf(phrase, inHeadline) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score), Number.EPSILON);
  return scored.map(({ phrase, score }) => ({
    key: phrase.key,
    label: phrase.label,
    origin: ['computed'],
    theme: null,
    rule: 'noun phrase',
    weight: (score / best) * PHRASE_WEIGHT,
    confidence: 0.5 + (score / best) * 0.4,
    places: phrase.places,
    entities: [],
  }));
}

function scoreOf(phrase: Phrase, inHeadline: ReadonlySet<string>): number {
  const words = conceptWords(phrase.label);
  const isInHeadline = words.length > 0 && words.every((word) => inHeadline.has(word));
  const isTopic = words.length > 1 && TOPIC_HEADS.has(words.at(-1)!);
  if (phrase.places.length < FEWEST_PLACES && !isInHeadline && !isTopic) return 0;
  const spread = new Set(phrase.places.map((place) => place.sentence)).size;
  const bonus =
    1 +
    (isInHeadline ? HEADLINE_BONUS : 0) +
    (isTopic ? TOPIC_BONUS : 0) +
    (phrase.places[0]!.sentence < LEAD ? LEAD_BONUS : 0);
  return Math.log2(1 + spread) * (WORDS_FACTOR[phrase.words] ?? 0) * bonus;
}

/** Subjects of the article as tags. */
export function themeCandidates(document: TextDocument): Candidate[] {
  return findThemes(document).map((theme) => ({
    key: conceptKey(theme.label),
    label: theme.label,
    origin: ['theme'],
    theme: theme.code,
    rule: 'theme',
    weight: theme.confidence * THEME_WEIGHT,
    confidence: theme.confidence,
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
        key: conceptKey(label),
        label,
        origin: ['declared'],
        theme: null,
        rule: 'declared by the page',
        weight: 0.9 - Math.min(i, 10) * 0.03,
        confidence: 0.9,
        places,
        entities: [],
      },
    ];
  });
}
