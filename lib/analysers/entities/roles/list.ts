import { roleNoun } from '../../../languages/en/sourcing/roles.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RoleRange } from './after.ts';
import { roleBefore } from './before.ts';

/** Between two names of a list stand at most so many tokens: 'of New York,'. */
const WIDEST_GAP = 9;
const SEPARATOR = /^[,;&()]$/;
const PLACING = new Set('and at for from in of the'.split(' '));
const DASH = /^[–—:]$/;

/**
 * What is told once of several people: 'senators' in 'two senators — Ann Lee of Ohio and Tom Marsh', 'writers' in
 * 'staff writers Ida Holm in Oslo and Leo Brandt in Turku', 'critics' in 'critics like Ann Lee'.
 * @param people all names of people, in text order
 */
export function listRoles(
  { tokens }: TextDocument,
  people: readonly Mention[],
  sentenceOf: (mention: Mention) => Sentence,
): Map<Mention, RoleRange> {
  const roles = new Map<Mention, RoleRange>();
  for (let i = 0; i < people.length; ) {
    const { firstToken, lastToken } = sentenceOf(people[i]!);
    const list = [people[i]!];
    while (people[i + list.length] && goesOn(tokens, list.at(-1)!, people[i + list.length]!, lastToken))
      list.push(people[i + list.length]!);
    const role = pluralBefore(tokens, list[0]!.from, firstToken, list.length);
    if (role) for (const mention of list) roles.set(mention, role);
    i += list.length;
  }
  return roles;
}

function goesOn(tokens: readonly Token[], before: Mention, next: Mention, last: number): boolean {
  if (next.from >= last || next.from - before.to > WIDEST_GAP || next.from === before.to) return false;
  const between = tokens.slice(before.to, next.from);
  const isListed = between.some(({ text, lower }) => SEPARATOR.test(text) || lower === 'and');
  return (
    isListed &&
    between.every(({ text, lower }) => SEPARATOR.test(text) || PLACING.has(lower) || /^\p{Lu}/u.test(text))
  );
}

/** The noun phrase in the plural that ends right before the list. */
function pluralBefore(tokens: readonly Token[], name: number, first: number, count: number): RoleRange {
  const at = name - 1;
  const word = tokens[at]?.lower ?? '';
  let end = name;
  if (word === 'like' || word === 'including') end = at;
  else if (word === 'as' && tokens[at - 1]?.lower === 'such') end = at - 1;
  else if (count < 2) return null;
  else if (DASH.test(tokens[at]?.text ?? '')) end = at;
  if (tokens[end - 1]?.text === ',' && end < name) end--;
  const noun = tokens[end - 1]?.lower ?? '';
  if (end - 1 < first || noun === 'others' || roleNoun(noun)?.plural !== true) return null;
  const from = roleBefore(tokens, end, first, 'person');
  return from < 0 ? null : [from, end];
}
