import { type Mention, mentionOf } from '../../../lib/analysers/entities/mentions/mention.ts';
import { type MergeHelp, mergeMentions } from '../../../lib/analysers/entities/merge/index.ts';
import type { EntityKind } from '../../../lib/report/types.ts';
import { readText, type TextDocument } from '../../../lib/text/document.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  X: 'other',
};

/** A text with its names marked: '[P1 Ann Lee] met [P2 Tom Lee].' Kind, number of the entity, name. */
export interface Marked {
  document: TextDocument;
  mentions: Mention[];
  /** Number of each mention's entity. */
  numbers: string[];
}

export function readMarked(marked: string): Marked {
  const spans: { start: number; end: number; kind: EntityKind; number: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([POLX])(\d+) ([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    const name = match[3]!;
    spans.push({
      start: text.length,
      end: text.length + name.length,
      kind: KINDS[match[1]!]!,
      number: match[2]!,
    });
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const document = readText(text, [{ start: 0, end: text.length }]);
  const mentions = spans.map(({ start, end, kind }) => {
    const from = document.tokens.findIndex((t) => t.end > start);
    let to = from;
    while (to < document.tokens.length && document.tokens[to]!.start < end) to++;
    return mentionOf(document, from, to, kind, 0.9);
  });
  return { document, mentions, numbers: spans.map((s) => s.number) };
}

const GIVEN = new Set(
  `ana anna ann ben carl carlos clara dana daniel david elena emma erik george grace hana helen hugo ida ines ivan james
  jan jane john jonas jose julia karl laura leo lena lee luis maria mark martin mary michael nina olga omar paul peter
  rosa sara sofia tom vera viktor william yusuf`.split(/\s+/),
);

export const HELP: MergeHelp = {
  known: () => null,
  kindOf: (_, kind) => kind,
  isGivenName: (word) => GIVEN.has(word),
};

/** Numbers of the mentions of each cluster, text order. */
export function clusterNumbers(marked: string, help: MergeHelp = HELP): string[][] {
  const { document, mentions, numbers } = readMarked(marked);
  const numberOf = new Map(mentions.map((m, i) => [m.start, numbers[i]!]));
  return mergeMentions(document, mentions, help).map((c) => c.mentions.map((m) => numberOf.get(m.start)!));
}
