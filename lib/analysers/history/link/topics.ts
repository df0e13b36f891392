import type { EventKind } from '../../../knowledge/events/kinds.ts';
import { KINDS_OF_WORD } from '../../../languages/en/times/kind-words.ts';
import type { Sentence } from '../../../text/document.ts';
import { contentStems } from './stems.ts';

/** A word that speaks of a kind of event. UTF-16 offset into the article's text. */
export interface KindMention {
  word: string;
  at: number;
  isWeak: boolean;
}

/** What one sentence speaks of. */
export interface SentenceTopics {
  stems: ReadonlySet<string>;
  kinds: ReadonlyMap<EventKind, readonly KindMention[]>;
}

/** Reads the subject words of a sentence. */
export function readTopics(text: string, { start, end }: Sentence): SentenceTopics {
  const words = text.slice(start, end);
  const kinds = new Map<EventKind, KindMention[]>();
  for (const match of words.matchAll(/\p{L}[\p{L}-]{2,20}/gu)) {
    if (match.index > 0 && /^\p{Lu}/u.test(match[0])) continue; // part of a name: 'Federal Election Commission'
    const word = match[0].toLowerCase();
    for (const { kind, isWeak } of KINDS_OF_WORD.get(word) ?? []) {
      const mentions = kinds.get(kind) ?? [];
      mentions.push({ word, at: start + match.index, isWeak });
      kinds.set(kind, mentions);
    }
  }
  return { stems: contentStems(words), kinds };
}
