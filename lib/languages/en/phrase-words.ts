import {
  ADJECTIVES,
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WH_WORDS,
} from './grammar.ts';
import { inflect } from './inflect.ts';
import { COMMON_VERBS } from './verbs.ts';

const NUMBERS =
  'billion eight eighteen eighty eleven fifteen fifty five forty four hundred million nine ninety one seven seventy six sixty ten thirty thousand three trillion twelve twenty two zero';

/** Words that never stand inside a concept. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...BE,
  ...COORDINATORS,
  ...DETERMINERS,
  ...DO,
  ...HAVE,
  ...MODALS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
  ...TIME_WORDS,
  ...WH_WORDS,
  ...NUMBERS.split(' '),
  ...'also away else ever if least less like mr mrs ms much no not per said say saying says than that’s then there this'.split(
    ' ',
  ),
]);

/** All forms of common verbs. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  COMMON_VERBS.flatMap((entry) => Object.values(inflect(entry)) as string[]),
);

/** Forms that are never nouns, though an article may stand before them ('the seized goods'). */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  COMMON_VERBS.map(inflect).flatMap(({ base, past, participle }) =>
    [past, participle].filter(
      (form) => form !== base && (form.endsWith('ed') || form.endsWith('n') || form.endsWith('t')),
    ),
  ),
);

/** Words that follow the subject of a sentence. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS, ...DO]);

/** A word that follows one of these is a noun or stands before one. */
export const NOUN_SIGNALS: ReadonlySet<string> = new Set([
  ...POSSESSIVES,
  ...'a an the this these those another any each every no some of for against about between'.split(' '),
]);

const QUALIFIER_ENDING = /(?:ly|ous|ful|able|ible|less|ish)$/;

/** Adjectives and adverbs, which begin a noun phrase and never end one. */
export function isQualifier(word: string): boolean {
  return ADJECTIVES.has(word) || QUALIFIER_ENDING.test(word);
}
