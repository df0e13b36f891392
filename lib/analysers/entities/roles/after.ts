import { ADVERBS, DETERMINERS, POSSESSIVES } from '../../../languages/en/grammar.ts';
import { roleNoun } from '../../../languages/en/sourcing/roles.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { Token } from '../../../text/tokens.ts';
import { describes, headNoun, isClosed } from './phrase.ts';

/** Longer descriptions are cut where they are: the reader sees the article for the rest. */
const LONGEST = 25;
const CLOSING = new Set([',', '.', ';', ':', ')', '—', '–', '"', '”', '?', '!']);
/** What goes on from here is no part of a description. */
const TURNS = new Set('although amid because despite said says though told unless whereas while'.split(' '));
/** Words that may stand before the noun of a description that has no article. */
const BARE_LEAD = 4;
const AFTER_BARE = new Set('and at for in of on to who with'.split(' '));
const BE = new Set(['is', 'was', "who's"]);
const NAMED = new Set('appointed chosen elected made named'.split(' '));
const LEADS = new Set(
  'chairs directs heads leads oversees represents runs headed led directed chaired represented'.split(' '),
);

/** Token range of what is said of the name that ends before `at`, or null. */
export type RoleRange = readonly [from: number, to: number] | null;

/**
 * 'a farmer who grows corn' in 'Dave Walton, a farmer who grows corn,'; 'who heads the agency'; 'is a judge in Ohio'.
 * @param last end of the sentence
 */
export function roleAfter(tokens: readonly Token[], at: number, last: number, kind: EntityKind): RoleRange {
  const mark = tokens[at]?.text;
  if (mark === ',' || mark === '(' || mark === '—' || mark === '–')
    return ageAndTown(tokens, at + 1, last) ?? apposition(tokens, skipAge(tokens, at + 1), last, kind);
  if (isRelative(tokens[at], kind)) return clause(tokens, at, last, kind);
  if (tokens[at]?.lower === 'of') return roleAfterPlace(tokens, at, last, kind);
  if (BE.has(tokens[at]?.lower ?? '')) {
    const skipped = NAMED.has(tokens[at + 1]?.lower ?? '') ? 2 : 1;
    if (skipped === 2 || startsPhrase(tokens[at + 1])) return phrase(tokens, at + skipped, last, kind);
  }
  return null;
}

/** 'of Texas,' before the comma. */
function roleAfterPlace(tokens: readonly Token[], of: number, last: number, kind: EntityKind): RoleRange {
  let at = of + 1;
  while (at < last && at < of + 4 && /^\p{Lu}/u.test(tokens[at]!.text)) at++;
  return at > of + 1 && tokens[at]?.text === ',' ? apposition(tokens, at + 1, last, kind) : null;
}

/** ', 54,' */
function skipAge(tokens: readonly Token[], at: number): number {
  let i = at;
  if (tokens[i]?.lower === 'aged') i++;
  if (tokens[i]?.kind !== 'number' || !/^\d{1,3}$/.test(tokens[i]!.text)) return at;
  return tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
}

/** '54, of Turku' for those of whom no more is told. */
function ageAndTown(tokens: readonly Token[], at: number, last: number): RoleRange {
  const town = skipAge(tokens, at);
  if (town === at || tokens[town]?.lower !== 'of' || !/^\p{Lu}/u.test(tokens[town + 1]?.text ?? ''))
    return null;
  return [at, endOf(tokens, town + 1, last)];
}

/** 'who' for people, 'which' for all else. */
function isRelative(token: Token | undefined, kind: EntityKind): boolean {
  return token?.lower === (kind === 'person' ? 'who' : 'which');
}

function apposition(tokens: readonly Token[], at: number, last: number, kind: EntityKind): RoleRange {
  if (at >= last) return null;
  if (isRelative(tokens[at], kind)) return clause(tokens, at, last, kind);
  return startsPhrase(tokens[at]) ? phrase(tokens, at, last, kind) : barePhrase(tokens, at, last, kind);
}

/** 'president of the club' without an article: short, and no name or verb goes on from its noun. */
function barePhrase(tokens: readonly Token[], at: number, last: number, kind: EntityKind): RoleRange {
  const head = headNoun(tokens, at, last, kind);
  if (head < 0 || head - at > BARE_LEAD || isSeveral(tokens[head]!)) return null;
  const next = tokens[head + 1];
  if (next && !CLOSING.has(next.text) && !AFTER_BARE.has(next.lower)) return null;
  return [at, endOf(tokens, head + 1, last)];
}

function clause(tokens: readonly Token[], who: number, last: number, kind: EntityKind): RoleRange {
  const verb = tokens[who + 1]?.lower ?? '';
  if (BE.has(verb))
    return startsPhrase(tokens[who + 2]) || kind === 'person' ? phrase(tokens, who + 2, last, kind) : null;
  return LEADS.has(verb) ? [who, endOf(tokens, who + 2, last)] : null;
}

const LONGEST_KIND = 3;

/** 'law firm' in 'the Holm & Lee law firm': what a body is, behind its name. */
export function kindBehind(tokens: readonly Token[], at: number, last: number): RoleRange {
  let noun = -1;
  for (let i = at; i < Math.min(last, at + LONGEST_KIND); i++) {
    const { text, lower, kind } = tokens[i]!;
    if (kind !== 'word' || text !== lower || /^['’]/.test(text) || isClosed(lower)) break;
    if (describes(lower, 'organization') && !lower.endsWith('s')) noun = i;
    else if (noun >= 0 && (/ed$/.test(lower) || ADVERBS.has(lower))) break;
    else if (noun >= 0) return null;
  }
  return noun < at + 1 ? null : [at, noun + 1];
}

function phrase(tokens: readonly Token[], at: number, last: number, kind: EntityKind): RoleRange {
  const head = headNoun(tokens, at, last, kind);
  return head < 0 || isSeveral(tokens[head]!) ? null : [at, endOf(tokens, head + 1, last)];
}

/** 'Democrats' are not what one person is. */
const isSeveral = ({ lower }: Token): boolean => roleNoun(lower)?.plural === true;

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && (DETERMINERS.has(token.lower) || POSSESSIVES.has(token.lower));
}

/** First mark that ends the description; brackets inside it are left in. */
function endOf(tokens: readonly Token[], from: number, last: number): number {
  let depth = 0;
  let i = from;
  for (; i < last && i < from + LONGEST; i++) {
    const { text, lower } = tokens[i]!;
    if (text === '(') depth++;
    else if (text === ')' && depth > 0) depth--;
    else if (depth === 0 && (TURNS.has(lower) || (CLOSING.has(text) && !isInnerDot(tokens, i, last)))) break;
  }
  return i;
}

function isInnerDot(tokens: readonly Token[], at: number, last: number): boolean {
  return tokens[at]!.text === '.' && at + 1 < last && tokens[at - 1]!.end === tokens[at]!.start;
}
