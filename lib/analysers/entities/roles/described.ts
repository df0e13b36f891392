import { FORMER_WORDS } from '../../../languages/en/offices.ts';
import { ROLE_MODIFIERS } from '../../../languages/en/role-words.ts';
import { roleNoun } from '../../../languages/en/sourcing/roles.ts';
import { TITLES } from '../../../languages/en/titles.ts';
import type { Entity, Evidence } from '../../../report/types.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import { evidence } from '../../../text/evidence.ts';
import type { Token } from '../../../text/tokens.ts';
import { sentenceFinder } from '../sentence-finder.ts';
import { roleAfter } from './after.ts';
import { headNoun } from './phrase.ts';

/** What the article says of somebody without the name beside it. */
export interface ToldOf {
  /** Index of the entity. */
  id: number;
  role: Evidence;
}

const PRONOUN = /^(?:she|he)$/;

/** 'a judge in Turku' in 'She is a judge in Turku', where it is clear who she is. */
export function rolesOfPronouns(document: TextDocument, entities: readonly Entity[]): ToldOf[] {
  const { tokens } = document;
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  const sentenceOf = sentenceFinder(document);
  return entities.flatMap(({ references }, id) =>
    references.flatMap(({ start, quote }) => {
      const token = at.get(start);
      if (token === undefined || !PRONOUN.test(quote.toLowerCase())) return [];
      const range = roleAfter(tokens, token + 1, sentenceOf(start).lastToken, 'person');
      return range ? [{ id, role: toEvidence(document, range[0], range[1]) }] : [];
    }),
  );
}

/**
 * 'The former vice president' that opens a sentence, when the sentence before names one person only and nobody else is
 * told to be one. A bare 'The president' tells nothing new and is left out.
 */
export function definiteRoles(document: TextDocument, entities: readonly Entity[]): ToldOf[] {
  const { tokens, sentences } = document;
  const named = peopleBySentence(document, entities);
  const told = rolesByWord(entities);
  return sentences.flatMap((sentence, s) => {
    const before = s > 0 ? named[s - 1]! : new Set<number>();
    const [id] = before;
    if (before.size !== 1 || named[s]!.size > 1 || (named[s]!.size === 1 && !named[s]!.has(id!))) return [];
    const range = definitePhrase(tokens, sentence);
    if (!range || isAnotherOnes(told, id!, officeNoun(tokens, range.head))) return [];
    return [{ id: id!, role: toEvidence(document, range.from, range.head + 1) }];
  });
}

/** Ids of the people that each sentence names or takes up by a pronoun. */
function peopleBySentence({ sentences }: TextDocument, entities: readonly Entity[]): Set<number>[] {
  const places = entities
    .flatMap(({ kind, mentions, references }, id) =>
      kind === 'person' ? [...mentions, ...references].map(({ start }) => ({ start, id })) : [],
    )
    .sort((a, b) => a.start - b.start);
  let p = 0;
  return sentences.map(({ end }) => {
    const found = new Set<number>();
    for (; p < places.length && places[p]!.start < end; p++) found.add(places[p]!.id);
    return found;
  });
}

/** Many are called so whom the article does not name. */
const NAMELESS = new Set(
  `aide candidate delegate detective diplomat journalist lawmaker lawyer officer official photographer prisoner private
  prosecutor reporter researcher representative spokesman spokesperson spokeswoman teacher writer`.split(
    /\s+/,
  ),
);

const isPost = (noun: string): boolean =>
  TITLES.has(noun) && !NAMELESS.has(noun) && roleNoun(noun)?.plural !== true;

/** 'The', at least one more word, and a noun for one person that a verb follows. */
function definitePhrase(tokens: readonly Token[], { firstToken, lastToken }: Sentence) {
  if (tokens[firstToken]?.lower !== 'the') return null;
  const head = headNoun(tokens, firstToken, lastToken, 'person');
  if (head < firstToken + 2 || !isPost(tokens[head]!.lower)) return null;
  const next = tokens[head + 1];
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return null;
  return /^(?:has|had|is|was|will|would|also|said|says|told|did|does|\p{L}+ed|\p{L}+s)$/u.test(next.lower)
    ? { from: firstToken, head }
    : null;
}

/** 'vice president', not 'president': what stands before the noun may make it another one. */
function officeNoun(tokens: readonly Token[], head: number): string {
  const before = tokens[head - 1]!;
  const isPart =
    before.text === before.lower && ROLE_MODIFIERS.has(before.lower) && !FORMER_WORDS.has(before.lower);
  return isPart ? `${before.lower} ${tokens[head]!.lower}` : tokens[head]!.lower;
}

type RolesByWord = ReadonlyMap<string, readonly { id: number; words: string }[]>;

/** What is told of people, in lower case, by each of its words. */
function rolesByWord(entities: readonly Entity[]): RolesByWord {
  const found = new Map<string, { id: number; words: string }[]>();
  entities.forEach(({ kind, roles }, id) => {
    if (kind !== 'person') return;
    for (const { quote } of roles) {
      const list = quote.toLowerCase().split(/[^\p{L}-]+/u);
      const words = ` ${list.join(' ')} `;
      for (const word of new Set(list)) {
        const known = found.get(word);
        if (known) known.push({ id, words });
        else found.set(word, [{ id, words }]);
      }
    }
  });
  return found;
}

function isAnotherOnes(told: RolesByWord, id: number, noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return told.get(last)?.some((role) => role.id !== id && role.words.includes(` ${noun} `)) === true;
}

function toEvidence({ tokens, text }: TextDocument, from: number, to: number): Evidence {
  return evidence(text, tokens[from]!.start, tokens[to - 1]!.end);
}
