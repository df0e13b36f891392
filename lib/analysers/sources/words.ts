import { PUBLIC_ADJECTIVES, SEATS_OF_POWER } from '../../languages/en/sourcing/bodies.ts';
import { roleNoun } from '../../languages/en/sourcing/roles.ts';
import type { Range } from '../attribution/phrases.ts';
import { type Book, textOf } from './book.ts';
import type { Head } from './head.ts';
import type { Surroundings } from './office.ts';

const COMMON_ADJECTIVE = /^(?:former|current|senior|other|top|same|several|many|some|local)$/;

/** What else a description names: a place, or a body that nothing marks as public. */
export function surroundings(book: Book, range: Range, plural: boolean): Surroundings {
  let ofPlace = false;
  let ofUnknownBody = false;
  for (let i = range.first; i < range.last; i++) {
    const { lower } = book.reading.document.tokens[i]!;
    const kind = book.mentions.at(i)?.entity.kind;
    if (kind === 'place' || SEATS_OF_POWER.has(lower)) ofPlace = true;
    else if (kind === 'organization' || (book.reading.tags[i] === 'name' && isBodyWord(lower)))
      ofUnknownBody = true;
  }
  return { plural, ofPlace, ofUnknownBody };
}

/** Neither a nationality nor a role: the name of some body. */
const isBodyWord = (lower: string): boolean =>
  !PUBLIC_ADJECTIVES.has(lower) && roleNoun(lower) === null && !/(?:ese|ish|ian|an)$/.test(lower);

/** The institution in a description: the first organization or place in it, or the first capitalized words. */
export function bodyIn(book: Book, range: Range): string | null {
  for (let i = range.first; i < range.last; i++) {
    const entity = book.mentions.at(i)?.entity;
    if (entity && (entity.kind === 'organization' || entity.kind === 'place')) return entity.name;
  }
  let first = range.first;
  while (first < range.last && !isBareName(book, first)) first++;
  let last = first;
  while (last < range.last && isBareName(book, last)) last++;
  return last > first ? textOf(book, { first, last }) : null;
}

function isBareName(book: Book, i: number): boolean {
  const { lower } = book.reading.document.tokens[i]!;
  return (
    book.reading.tags[i] === 'name' &&
    roleNoun(lower) === null &&
    book.mentions.at(i)?.entity.kind !== 'person'
  );
}

/** The words that tell one group from another: names anywhere, adjectives and nouns before the head. */
export function marksOf(book: Book, head: Head): string[] {
  const marks: string[] = [];
  const { tags, document } = book.reading;
  for (let i = head.core.first; i < head.rest.last; i++) {
    if (i === head.at) continue;
    const { lower } = document.tokens[i]!;
    const before =
      i < head.at && (tags[i] === 'noun' || (tags[i] === 'adj' && !COMMON_ADJECTIVE.test(lower)));
    if (tags[i] === 'name' || before) marks.push(lower);
  }
  return marks;
}
