import type { TextDocument } from '../../text/document.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { OwnContext, OwnEntity } from '../types.ts';
import { type Mention, mentionOf } from './mentions/mention.ts';
import { byPlace, type Cluster } from './merge/cluster.ts';
import { cleanName } from './merge/form.ts';
import { nameKey } from './merge/key.ts';

/** A place in the text where the reader's own list says what stands there. */
interface OwnMention extends Mention {
  entity: OwnEntity;
}

/** The reader's own entities; a term of the glossary is one of kind 'other' that has a note. */
export function ownEntities({ entities, glossary }: OwnContext): OwnEntity[] {
  return [...entities, ...glossary.map(({ term, note }) => ({ name: term, aliases: [], note }))];
}

/**
 * Where the names of own entities stand, in text order; the longer name wins. A name within a longer name that was
 * found ('England' in 'Bank of England') is not meant.
 */
export function findOwn(
  document: TextDocument,
  own: readonly OwnEntity[],
  mentions: readonly Mention[],
): OwnMention[] {
  const index = indexNames(own);
  if (index.size === 0) return [];
  const within = new Map<number, Mention>();
  for (const mention of mentions) for (let i = mention.from; i < mention.to; i++) within.set(i, mention);
  const found: OwnMention[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    const name = index.get(document.tokens[i]!.lower)?.find((n) => standsAt(document, n, i));
    if (!name) continue;
    const to = i + name.words.length;
    const other = within.get(i);
    if (isInside(i, to, other) || isInside(i, to, within.get(to - 1))) continue;
    const kind = name.entity.kind ?? other?.kind ?? 'other';
    found.push({ ...mentionOf(document, i, to, kind, 1), entity: name.entity });
    i = to - 1;
  }
  return found;
}

function isInside(from: number, to: number, name: Mention | undefined): boolean {
  return name !== undefined && name.from <= from && to <= name.to && to - from < name.to - name.from;
}

interface OwnName {
  words: readonly string[];
  exact: boolean;
  entity: OwnEntity;
}

/** Names by their first word in lower case, the longest first; of equal names the first entity's. */
function indexNames(own: readonly OwnEntity[]): Map<string, OwnName[]> {
  const index = new Map<string, OwnName[]>();
  for (const entity of own) {
    for (const name of [entity.name, ...entity.aliases]) {
      const words = wordsOf(name);
      if (words.length === 0) continue;
      const first = words[0]!.toLowerCase();
      index.set(first, [...(index.get(first) ?? []), { words, exact: /\p{Lu}/u.test(name), entity }]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function wordsOf(name: string): string[] {
  const tokens: Token[] = [];
  tokenize(name, 0, name.length, tokens);
  return tokens.map((token) => token.text);
}

function standsAt({ tokens }: TextDocument, { words, exact }: OwnName, at: number): boolean {
  return words.every((word, k) => {
    const token = tokens[at + k];
    return exact ? token?.text === word : token?.lower === word.toLowerCase();
  });
}

/** The mentions with the own ones in place of those that they overlap, in text order. */
export function withOwn(mentions: readonly Mention[], own: readonly OwnMention[]): Mention[] {
  if (own.length === 0) return [...mentions];
  const taken = new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const free = mentions.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (taken.has(i)) return false;
    return true;
  });
  return [...free, ...own].sort(byPlace);
}

/**
 * Makes one cluster of all that bears an own entity's names. A cluster whose full name is one of them joins whole, so
 * that family names and acronyms come along; from the others only the mentions that are spelled so are taken.
 */
export function gatherOwn(
  { text }: TextDocument,
  clusters: readonly Cluster[],
  own: readonly OwnMention[],
): Cluster[] {
  if (own.length === 0) return [...clusters];
  let rest = [...clusters];
  const gathered = [...new Set(own.map((m) => m.entity))].map((entity): Cluster => {
    const mentioned = own.filter((m) => m.entity === entity);
    const starts = new Set(mentioned.map((m) => m.start));
    const keys = new Set([entity.name, ...entity.aliases].map(nameKey));
    const joined = rest.filter(
      (c) => keys.has(nameKey(c.names[0]!)) && c.mentions.some((m) => starts.has(m.start)),
    );
    const taken = rest.flatMap((c) =>
      joined.includes(c) ? c.mentions : c.mentions.filter((m) => starts.has(m.start)),
    );
    rest = rest
      .filter((c) => !joined.includes(c))
      .map((c) => ({ ...c, mentions: c.mentions.filter((m) => !starts.has(m.start)) }))
      .filter((c) => c.mentions.length > 0);
    const spelled = mentioned.map((m) => cleanName(text.slice(m.start, m.end)));
    const names = [entity.name, ...joined.flatMap((c) => c.names), ...spelled];
    return {
      kind: entity.kind ?? joined[0]?.kind ?? taken[0]!.kind,
      names: [...new Set(names)],
      mentions: taken.sort(byPlace),
      own: entity,
    };
  });
  return [...rest, ...gathered].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
