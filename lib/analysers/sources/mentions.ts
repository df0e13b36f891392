import type { Entity } from '../../report/types.ts';
import type { Range } from '../attribution/phrases.ts';
import type { Reading } from '../attribution/reading.ts';

/** A name in the text, as a token range. */
export interface Mention extends Range {
  entity: Entity;
}

/** Names by the token they stand at. */
export interface Mentions {
  all: readonly Mention[];
  /** The mention that covers a token, or undefined. */
  at(token: number): Mention | undefined;
  /** The entity that a pronoun or 'the minister' at a token stands for, where the names' analyser knows. */
  referenceAt(token: number): Entity | undefined;
}

/** Lays the entities' mentions over the tokens. Mentions outside the tokens are left out. */
export function indexMentions(reading: Reading, entities: readonly Entity[]): Mentions {
  const { tokens } = reading.document;
  const all: Mention[] = [];
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) {
      const first = tokenAt(reading, start);
      let last = first;
      while (last < tokens.length && tokens[last]!.start < end) last++;
      if (last > first) all.push({ entity, first, last });
    }
  }
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  const byToken = new Map<number, Mention>();
  for (const mention of all) for (let i = mention.first; i < mention.last; i++) byToken.set(i, mention);
  const references = new Map<number, Entity>();
  for (const entity of entities) {
    for (const { start } of entity.references) references.set(tokenAt(reading, start), entity);
  }
  return { all, at: (token) => byToken.get(token), referenceAt: (token) => references.get(token) };
}

/** First token that ends after `offset`. */
export function tokenAt(reading: Reading, offset: number): number {
  const { tokens } = reading.document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
