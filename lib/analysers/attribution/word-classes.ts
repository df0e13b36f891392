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
  WH_WORDS,
} from '../../languages/en/grammar.ts';

/**
 * Coarse word classes. `verb` is finite or bare, `past` a past form or participle (told apart by what stands before
 * it), `ing` and `name` (capitalized) speak for themselves; `pos` is the possessive ending.
 */
export type Tag =
  | 'det'
  | 'poss'
  | 'subj'
  | 'obj'
  | 'prep'
  | 'sub'
  | 'coord'
  | 'wh'
  | 'that'
  | 'to'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'adv'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'pos'
  | 'verb'
  | 'past'
  | 'ing'
  | 'comma'
  | 'stop'
  | 'punct';

export const CLOSED = new Map<string, Tag>();

const classes: [ReadonlySet<string>, Tag][] = [
  [PREPOSITIONS, 'prep'],
  [ADVERBS, 'adv'],
  [ADJECTIVES, 'adj'],
  [DETERMINERS, 'det'],
  [POSSESSIVES, 'poss'],
  [OBJECT_PRONOUNS, 'obj'],
  [SUBORDINATORS, 'sub'],
  [COORDINATORS, 'coord'],
  [WH_WORDS, 'wh'],
  [SUBJECT_PRONOUNS, 'subj'],
  [MODALS, 'modal'],
  [BE, 'be'],
  [HAVE, 'have'],
  [DO, 'do'],
];

for (const [words, tag] of classes) for (const word of words) CLOSED.set(word, tag);
