import type { Entity, Evidence } from '../../report/types.ts';

/** A name that the panel puts beside a pronoun; none of the article's words. */
export interface Insertion {
  /** UTF-16 offset into the article's text, behind the pronoun. */
  at: number;
  name: string;
}

const PRONOUN =
  /^(?:he|she|they|him|her|hers|them|his|their|theirs|it|its|himself|herself|themselves)(?:['’](?:s|d|ll|re|ve))?$/i;

/**
 * The names that a sentence needs when it is shown by itself: of each entity that it speaks of by a pronoun before it
 * names it, or without naming it, at the first of its pronouns. In text order.
 */
export function insertionsIn(
  { start, end }: Pick<Evidence, 'start' | 'end'>,
  entities: readonly Pick<Entity, 'name' | 'mentions' | 'references'>[],
): Insertion[] {
  const inside = (spans: readonly Evidence[]) => spans.find((span) => span.start >= start && span.end <= end);
  return entities
    .flatMap(({ name, mentions, references }): Insertion[] => {
      const pronoun = inside(references.filter(({ quote }) => PRONOUN.test(quote)));
      const named = inside(mentions);
      return pronoun && (!named || named.start > pronoun.start) ? [{ at: pronoun.end, name }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}
