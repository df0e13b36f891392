import { BODY_WORDS, COMPANY_TAILS, CORPORATE } from '../../../languages/en/organizations.ts';
import { BODY_NOUNS } from '../../../languages/en/role-words.ts';
import { roleNoun } from '../../../languages/en/sourcing/roles.ts';
import { TITLES } from '../../../languages/en/titles.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import { verbForms } from '../../attribution/lexicon.ts';

/** Somebody or some body, and the nouns by which the article may come back to it: 'minister', 'company'. */
export interface Described {
  id: number;
  nouns: ReadonlySet<string>;
  /** Tokens where it is named, ascending. */
  at: readonly number[];
}

export interface NounReference {
  /** Tokens: 'the' and the noun. */
  from: number;
  to: number;
  id: number;
}

/** How many tokens back the name may stand. */
const REACH = 150;
/** 'the' with one of these is a phrase of its own: 'the president of', 'the court that'. */
const GOES_ON = new Set('of that who which whose for'.split(' '));

/** What 'the minister' and 'the company' mean, where only one of those named before is called so. */
export function resolveNouns({ tokens }: TextDocument, described: readonly Described[]): NounReference[] {
  const found: NounReference[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const word = tokens[i + 1]!;
    if (tokens[i]!.lower !== 'the' || !isNoun(word) || GOES_ON.has(tokens[i + 2]?.lower ?? '')) continue;
    if (!standsAlone(tokens[i + 2])) continue;
    const named = described.filter((d) => d.nouns.has(word.lower) && d.at[0]! < i);
    if (named.length !== 1) continue;
    const last = named[0]!.at.findLast((at) => at < i)!;
    if (i - last <= REACH) found.push({ from: i, to: i + 2, id: named[0]!.id });
  }
  return found;
}

/** In lower case, or a title as it may be written with a capital: 'the President'. */
function isNoun({ text, lower }: Token): boolean {
  return text === lower || TITLES.has(lower);
}

/** No further noun may follow: 'the company car' is no company. */
function standsAlone(next: { text: string; lower: string; kind: string } | undefined): boolean {
  if (!next || next.kind === 'symbol') return true;
  if (/^['’]s$/.test(next.text)) return true;
  if (/(?:ed|s)$/.test(next.lower) || FOLLOWS.has(next.lower)) return true;
  const verb = verbForms(next.lower);
  return verb !== undefined && (verb.past || verb.s) && !verb.base;
}

const FOLLOWS = new Set(
  `about after also and as at because before but by can could did does during from had has have if in into is may might
  must next no not now on or over said says should since so than then to told under until was were when where while will
  with without would`.split(/\s+/),
);

/** Nouns that a person's roles or a body's name and roles hold. */
export function nounsOf(name: string, roles: readonly string[], isPerson: boolean): Set<string> {
  const nouns = new Set<string>();
  for (const role of roles) {
    const head = role.toLowerCase().split(/ (?:of|for|at|in|who|that|which|with) /)[0]!;
    for (const word of head.split(/[^\p{L}-]+/u))
      if (isPerson ? isOnePerson(word) : BODY_NOUNS.has(word)) nouns.add(word);
  }
  if (!isPerson) for (const noun of nounsOfBody(name)) nouns.add(noun);
  return nouns;
}

const isOnePerson = (word: string): boolean => roleNoun(word)?.plural === false || TITLES.has(word);

/** 'agency' of the River Agency, 'company' of Halden Steel. */
function nounsOfBody(name: string): string[] {
  const words = name.toLowerCase().split(/[^\p{L}-]+/u);
  const own = words.filter((word) => BODY_WORDS.has(word) || BODY_NOUNS.has(word));
  const isCompany = words.slice(1).some((word) => CORPORATE.has(word) || COMPANY_TAILS.has(word));
  return isCompany ? [...own, 'company'] : own;
}
