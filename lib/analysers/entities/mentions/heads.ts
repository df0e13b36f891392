import {
  BODY_HEADS,
  PLACE_HEADS,
  STORMS,
  THING_HEADS,
  THING_OPENERS,
} from '../../../languages/en/name-heads.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from './mention.ts';

const LINKS = new Set('against at between by for from in of on to'.split(' '));
const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|org|net|io|gov|edu)$/iu;

/** The kind that the noun at the head of a name tells: 'River Dialogue Group' is a body whatever stands around it. */
export function kindByHead({ tokens }: TextDocument, mention: Mention): Mention {
  const { from, to, kind } = mention;
  if (to - from === 1) {
    const told = kind === 'other' && DOMAIN.test(tokens[from]!.text) ? 'organization' : kind;
    return told === kind ? mention : { ...mention, kind: told };
  }
  let head = from + 1;
  while (head < to && !LINKS.has(tokens[head]!.lower)) head++;
  const told = kindOf(tokens[from]!.lower, tokens[head - 1]!.lower);
  return told === null || told === kind ? mention : { ...mention, kind: told };
}

function kindOf(first: string, head: string): EntityKind | null {
  if (THING_OPENERS.has(first)) return 'other';
  if (BODY_HEADS.has(head)) return 'organization';
  if (PLACE_HEADS.has(head)) return 'place';
  return THING_HEADS.has(head) ? 'other' : null;
}

/** 'Olga' after 'Hurricane Olga' is the storm, unless a person of that name is told in full. Mentions in text order. */
export function namesOfStorms(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const { tokens } = document;
  const lastWord = (m: Mention) => tokens[m.to - 1]!.text;
  const storms = new Set(
    mentions
      .filter((m) => m.to - m.from > 1 && STORMS.has(tokens[m.to - 2]!.lower) && m.kind === 'other')
      .map(lastWord),
  );
  if (storms.size === 0) return [...mentions];
  const people = new Set(
    mentions
      .filter((m) => m.kind === 'person' && m.to - m.from > 1)
      .flatMap((m) => [tokens[m.from]!.text, lastWord(m)]),
  );
  return mentions.map((m) =>
    m.to - m.from === 1 && storms.has(lastWord(m)) && !people.has(lastWord(m)) ? { ...m, kind: 'other' } : m,
  );
}
