import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import { acronymLetters, couldStandFor, initials } from '../merge/key.ts';
import { type Mention, mentionOf } from './mention.ts';

/**
 * Where the article puts letters in brackets behind a name ('Road Safety Board (RSB)'), the letters are a name of the
 * same kind everywhere in it. A name whose letters are written as a body's is a body. Mentions in text order.
 */
export function explainedAcronyms(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const { tokens, text } = document;
  const kinds = new Map<string, EntityKind>();
  const confidence = new Map<string, number>();
  const starting = new Map(mentions.map((m) => [m.from, m]));
  for (const mention of mentions) {
    const letters = lettersAfter(document, mention);
    if (letters === null) continue;
    const short = starting.get(mention.to + 1);
    kinds.set(letters, kindOfBoth(mention, short));
    confidence.set(letters, mention.confidence);
  }
  if (kinds.size === 0) return [...mentions];
  const kindAt = (m: Mention) => {
    const letters = lettersAfter(document, m);
    return kinds.get(letters ?? text.slice(m.start, m.end)) ?? m.kind;
  };
  const taken = new Set(mentions.flatMap((m) => Array.from({ length: m.to - m.from }, (_, i) => m.from + i)));
  const added = tokens.flatMap((token, i) => {
    const kind = taken.has(i) ? undefined : kinds.get(token.text);
    return kind ? [mentionOf(document, i, i + 1, kind, confidence.get(token.text)!)] : [];
  });
  return [...mentions.map((m) => ({ ...m, kind: kindAt(m) })), ...added].sort((a, b) => a.start - b.start);
}

/** The letters in brackets right behind a name of two words or more that they could stand for, or null. */
function lettersAfter(
  { tokens, text }: TextDocument,
  { start, end, to, from, kind }: Mention,
): string | null {
  if (kind === 'person' || to - from < 2 || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')')
    return null;
  const short = tokens[to + 1]!.text;
  const letters = acronymLetters(short.toUpperCase());
  const name = text.slice(start, end);
  const isShort = letters !== null && /^\p{Lu}/u.test(short) && short.length > 1;
  return isShort && (initials(name).includes(letters) || couldStandFor(letters, name)) ? short : null;
}

/** A place with letters of its own is most often a body that bears the place's name. */
function kindOfBoth(name: Mention, letters: Mention | undefined): EntityKind {
  if (name.kind === 'organization' || letters?.kind === 'organization') return 'organization';
  return name.kind;
}
