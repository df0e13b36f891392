import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { BARE_HEADS, DESCRIBING_TAILS } from '../../../languages/en/name-heads.ts';
import { BODY_NOUNS } from '../../../languages/en/role-words.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import { isParticle } from '../merge/person-name.ts';
import { type Mention, mentionOf } from './mention.ts';

const LEADING = new Set('both but comrade'.split(' '));
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const LAWS = new Set('accord accords act agreement bill law pact protocol resolution treaty'.split(' '));

/**
 * The name without the words that describe it: 'Varn Bank' of 'Oslo-listed Varn Bank', 'Aid House' of 'U.K. think-tank
 * Aid House', 'Road Act' of '1936 Road Act'. What describes may be the name of a country: that is a name too.
 */
export function withoutDescription(document: TextDocument, mention: Mention): Mention[] {
  const { tokens } = document;
  let { from, to } = mention;
  for (let i = from; i + 1 < to; i++) if (describesNext(tokens[i]!, i > from)) from = i + 1;
  if (mention.kind === 'person') while (to - from > 1 && isLoose(tokens[from]!)) from++;
  while (to - from > 2 && (isBodyNoun(tokens[to - 1]!) || DAYS.has(tokens[to - 1]!.lower))) to--;
  if (to - from > 2 && LAWS.has(tokens[to - 1]!.lower) && /^\d{4}$/.test(tokens[from]!.text)) from++;
  if (from === mention.from && to === mention.to) return [mention];
  const name = mentionOf(document, from, to, mention.kind, mention.confidence);
  const first = tokens[mention.from]!;
  if (from < mention.from + 2 || !COUNTRY_BY_NAME.has(first.text)) return [name];
  return [mentionOf(document, mention.from, mention.from + 1, 'place', mention.confidence), name];
}

/** 'Oslo-based'; within a name also a noun in lower case that tells what follows. */
function describesNext(token: Token, within: boolean): boolean {
  const hyphen = token.text.lastIndexOf('-');
  if (hyphen > 0 && DESCRIBING_TAILS.has(token.lower.slice(hyphen + 1))) return true;
  return within && isBodyNoun(token);
}

/** 'comrade' and 'both' are no parts of a person's name, 'al' and 'von' are. */
function isLoose({ text, lower, kind }: Token): boolean {
  return kind === 'word' && ((text === lower && !isParticle(lower)) || LEADING.has(lower));
}

function isBodyNoun({ text, lower }: Token): boolean {
  return BODY_NOUNS.has(lower) && text === lower;
}

/** 'the Park', 'the Kingdom': a noun alone that takes up what was named before, and names nothing by itself. */
export function isBareHead({ tokens }: TextDocument, { from, to, kind }: Mention): boolean {
  return to - from === 1 && kind !== 'person' && BARE_HEADS.has(tokens[from]!.lower);
}
