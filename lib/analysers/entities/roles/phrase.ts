import {
  COORDINATORS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../../languages/en/grammar.ts';
import { BODY_NOUNS, PLACE_NOUNS, THING_NOUNS } from '../../../languages/en/role-words.ts';
import { isRoleNoun } from '../../../languages/en/sourcing/roles.ts';
import { TITLES } from '../../../languages/en/titles.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { Token } from '../../../text/tokens.ts';

/** People that no list of sources has: they are told, not quoted. */
const MORE_PEOPLE = new Set(
  `billionaire boyfriend classmate fiance fiancee friend gangster girlfriend guy infant kingpin magnate mogul murderer
  nemesis niece nephew offender pianist prodigy roommate sweetheart teen toddler uncle aunt grandchild stepfather
  stepmother stepson woman man boy girl`.split(/\s+/),
);

/** Does the noun say what a thing of this kind is? Lower case. */
export function describes(noun: string, kind: EntityKind): boolean {
  const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  if (kind === 'person')
    return (
      TITLES.has(noun) ||
      isRoleNoun(noun) ||
      MORE_PEOPLE.has(noun) ||
      /(?:ographer|ologist|ician)$/.test(noun)
    );
  const nouns = kind === 'organization' ? BODY_NOUNS : kind === 'place' ? PLACE_NOUNS : THING_NOUNS;
  return nouns.has(noun) || nouns.has(singular);
}

const CLOSED = [
  COORDINATORS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
];

/** A word of grammar: no noun, no adjective. */
export const isClosed = (lower: string): boolean => CLOSED.some((set) => set.has(lower));

const isWord = (token: Token): boolean => token.kind !== 'symbol';

/** Words of a noun phrase's head may be this many before its noun. */
const LONGEST_LEAD = 8;

/**
 * Index of the noun that heads the phrase at `from`, or -1: the last word before the first preposition, mark or verb,
 * if it tells what a thing of the kind is.
 * @param last token to stop before
 */
export function headNoun(tokens: readonly Token[], from: number, last: number, kind: EntityKind): number {
  let at = from;
  if (DETERMINERS.has(tokens[at]?.lower ?? '') || POSSESSIVES.has(tokens[at]?.lower ?? '')) at++;
  let head = -1;
  for (let i = at; i < Math.min(last, at + LONGEST_LEAD); i++) {
    const token = tokens[i]!;
    const possessive = /^['’]s?$/.test(token.text);
    const dot = token.text === '.' && tokens[i - 1]!.end === token.start && i + 1 < last;
    const joined = token.text === '&' || (head < 0 && i > at && token.lower === 'and');
    if (possessive || dot || joined) continue;
    if (!isWord(token) || isClosed(token.lower)) break;
    if (head >= 0 && !describes(token.lower, kind) && !/^\p{Lu}/u.test(token.text)) {
      if (kind === 'person' && leadsToBody(tokens, i, last)) return -1;
      break;
    }
    if (describes(token.lower, kind) && !isCorpse(tokens, i)) head = i;
  }
  return head;
}

/** 'equity and research firm' after 'a private': the phrase is about a body. */
function leadsToBody(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at; i < Math.min(last, at + LONGEST_LEAD); i++) {
    const { lower, text, kind } = tokens[i]!;
    if (kind !== 'word' || text !== lower || (isClosed(lower) && lower !== 'and')) return false;
    if (BODY_NOUNS.has(lower)) return true;
  }
  return false;
}

/** 'the body', 'a body': of the dead, as a rule; 'the governing body' is one of the living. */
function isCorpse(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'body' && DETERMINERS.has(tokens[at - 1]?.lower ?? '');
}
