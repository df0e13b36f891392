import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { BE, HAVE } from '../../../languages/en/grammar.ts';
import { ROLE_MODIFIERS } from '../../../languages/en/role-words.ts';
import { VERBS_ONLY } from '../../../languages/en/verbs.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { Token } from '../../../text/tokens.ts';
import { sensesOfVerb, verbForms } from '../../attribution/lexicon.ts';
import type { RoleRange } from './after.ts';
import { describes, isClosed } from './phrase.ts';

/** A role phrase may be this many tokens long before the name. */
const LONGEST = 9;

/**
 * Where the title that leads up to the name at `name` begins, or -1: 'former Iowa governor' in 'former Iowa governor
 * Ann Lee', 'Mexican President' in 'Mexican President Claudia Sheinbaum'.
 * @param first token of the sentence
 */
export function roleBefore(tokens: readonly Token[], name: number, first: number, kind: EntityKind): number {
  let at = beforeDot(tokens, name - 1);
  const head = tokens[at];
  if (at < first || !head || head.kind !== 'word') return -1;
  if (!describes(head.lower, kind)) at = kind === 'person' ? titleWithOf(tokens, at, first) : -1;
  if (at < first) return -1;
  if (kind !== 'person' && /^\p{Lu}/u.test(head.text)) return -1;
  return trimmed(tokens, leadOf(tokens, at, name, first, kind));
}

/** 'port city' in 'the port city of Odin': the kind of place, told before its name. */
export function roleOfPlace(tokens: readonly Token[], name: number, to: number, first: number): RoleRange {
  const noun = name - 2;
  // 'the capital of Varn's north' tells nothing of Varn; 'regions of Varn' are parts of it.
  if (/^['’]s?$/.test(tokens[to]?.text ?? '') || tokens[noun]?.lower.endsWith('s')) return null;
  if (noun < first || tokens[name - 1]!.lower !== 'of' || !/^\p{Ll}/u.test(tokens[noun]!.text)) return null;
  if (!describes(tokens[noun]!.lower, 'place')) return null;
  return [trimmed(tokens, leadOf(tokens, noun, name, first, 'place')), noun + 1];
}

/** Where the words that go with the noun at `at` begin. */
function leadOf(
  tokens: readonly Token[],
  noun: number,
  name: number,
  first: number,
  kind: EntityKind,
): number {
  let at = noun;
  while (at - 1 >= first && name - at < LONGEST) {
    const next = beforeDot(tokens, at - 1);
    if (next < first || !leads(tokens, next, first, kind)) break;
    at = next;
  }
  return at;
}

/** 'Secretary of State', 'Minister of Foreign Affairs': where the title begins, when its last word is at `end`. */
function titleWithOf(tokens: readonly Token[], end: number, first: number): number {
  let at = end;
  while (at > first && end - at < 4 && /^(?:\p{Lu}.*|and)$/u.test(tokens[at]!.text)) at--;
  const title = tokens[at - 1];
  const isTitle = tokens[at]!.lower === 'of' && at < end && title !== undefined && at - 1 >= first;
  return isTitle && /^\p{Lu}/u.test(title.text) && describes(title.lower, 'person') ? at - 1 : -1;
}

/** The word that the dot of an abbreviation belongs to, else the token itself. */
function beforeDot(tokens: readonly Token[], at: number): number {
  const dot = tokens[at];
  const word = tokens[at - 1];
  return dot?.text === '.' && word?.kind === 'word' && word.end === dot.start ? at - 1 : at;
}

/** Verbs that take a person and do not show it by their ending. */
const PAST = new Set(
  `beat chose did fed found gave had heard held hit hurt kept knew led left let lost made met put said saw sent shot
  sought thought told took was were won wrote`.split(/\s+/),
);

function leads(tokens: readonly Token[], at: number, first: number, kind: EntityKind): boolean {
  const token = tokens[at]!;
  if (/^['’]s?$/.test(token.text)) return at > first;
  if (token.text === '&' || token.text === 'and') return at > first && joinsTitles(tokens, at, kind);
  if (token.kind === 'symbol' || isClosed(token.lower)) return false;
  if (token.kind === 'number') return false;
  if (isCapital(token)) return at > first || isTitleWord(token, kind) || opensPlace(tokens, at);
  return isTitleWord(token, kind) || !isVerb(token.lower);
}

/** 'chairman and CEO', 'Foreign and Defense': both or none with a capital. */
function joinsTitles(tokens: readonly Token[], and: number, kind: EntityKind): boolean {
  const before = tokens[and - 1]!;
  return isTitleWord(before, kind) && isCapital(before) === isCapital(tokens[and + 1]!);
}

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

function isVerb(lower: string): boolean {
  if (VERBS_ONLY.has(lower) || PAST.has(lower) || BE.has(lower) || HAVE.has(lower)) return true;
  if (/(?:ed|ing|ly)$/.test(lower)) return true;
  const verb = verbForms(lower);
  if (!verb) return false;
  return verb.base
    ? /(?:ate|ify|i[sz]e)$/.test(lower)
    : verb.past || (verb.s && sensesOfVerb(verb.lemma).length > 0);
}

const COMPASS = new Set(['North', 'South', 'East', 'West', 'New']);

/** A capital that opens a sentence tells nothing, but these are capitalised everywhere. */
function opensPlace(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (COMPASS.has(text) && isCapital(tokens[at + 1]!)) return true;
  return COUNTRY_BY_DEMONYM.has(text) || COUNTRY_BY_NAME.has(text);
}

function isTitleWord(token: Token, kind: EntityKind): boolean {
  return describes(token.lower, kind) || ROLE_MODIFIERS.has(token.lower);
}

/** A possessive or 'and' cannot begin a role. */
function trimmed(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:['’]s?|&|and)$/.test(tokens[at]!.text)) at++;
  return at;
}
