import { VERB_GROUPS } from './cues/verbs.ts';
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
import { COMMON_VERBS, VERBS_ONLY } from './verbs.ts';
import { RARELY_NOUN_QUALIFIERS, RARELY_NOUN_VERBS } from './word-kinds.ts';

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

// An irregular verb is spelled out in the lists that come first.
const ENTRIES = [
  ...COMMON_VERBS,
  ...VERB_GROUPS.flatMap(({ verbs }) => verbs.map((line) => line.split(' ')[0] ?? '')),
  ...RARELY_NOUN_VERBS,
];
const VERBS = [
  ...new Map(
    ENTRIES.map(inflect)
      .toReversed()
      .map((forms) => [forms.base, forms]),
  ).values(),
];

/** Nouns that look like a form of a verb; sorted. */
export const VERBAL_NOUNS: ReadonlySet<string> = new Set(
  `advertising banking bombing boxing briefing building camping clothes confines cooking crossing cycling engineering
farming fishing funding gaming gathering hearing heating housing hunting killing learning lending manufacturing
marketing meeting mining painting parking planning poaching policing polling publishing racing recycling remains
ruling sentencing shipping shooting smuggling spending stabbing swimming teaching testing trading trafficking
training voting warming wedding`.split(/\s+/),
);

/** Forms of verbs that are rarely nouns, and those forms of the others that no noun has. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  VERBS.flatMap(({ base, s, past, participle, ing }) =>
    RARELY_NOUN_VERBS.has(base) || VERBS_ONLY.has(base)
      ? [base, s, past, participle, ing]
      : [past, participle, ing].filter((form) => form !== base),
  ).filter((form) => !VERBAL_NOUNS.has(form)),
);

/** Forms that are never nouns, though an article may stand before them: 'the seized goods', 'a made thing'. */
export const NEVER_NOUNS: ReadonlySet<string> = new Set(
  VERBS.flatMap(({ base, s, past, participle }) => [
    ...[past, participle].filter((form) => form !== base),
    ...(VERBS_ONLY.has(base) ? [base, s] : []),
  ]),
);

/** Words that follow the subject of a sentence. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS, ...DO]);

/** A word that follows one of these is a noun or stands before one. */
export const NOUN_SIGNALS: ReadonlySet<string> = new Set([
  ...POSSESSIVES,
  ...'a an the this these those another any each every no some'.split(' '),
]);

/** So is one that follows these, unless it ends with -ing: 'for the raid', 'of raids', but 'for raiding'. */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set('about against between for of'.split(' '));

const QUALIFIER_ENDING = /(?:ly|ous|ful|able|ible|less|ish)$/;

/** Adjectives and adverbs, which begin a noun phrase and never end one; also in their superlative. */
export function isQualifier(word: string): boolean {
  if (ADJECTIVES.has(word) || RARELY_NOUN_QUALIFIERS.has(word) || QUALIFIER_ENDING.test(word)) return true;
  if (!word.endsWith('est')) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some(
    (base) => ADJECTIVES.has(base) || RARELY_NOUN_QUALIFIERS.has(base),
  );
}
