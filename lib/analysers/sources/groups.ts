import type { Range } from '../attribution/phrases.ts';
import { type Book, wordsOf } from './book.ts';
import { countOf } from './counts.ts';
import { type Draft, newDraft } from './draft.ts';
import { type Head, isDefinite } from './head.ts';
import { standingOf } from './office.ts';
import { contextOf, personByRole, personDraft } from './persons.ts';
import { personReturning } from './returning.ts';
import { bodyIn, marksOf, surroundings } from './words.ts';

/** One person by a role: 'a spokeswoman for Smith', or 'the senator', who has been named. */
export function roleDraft(book: Book, range: Range, head: Head, noun: string): Draft {
  const definite = isDefinite(head.determiner) || head.determiner === null;
  if (definite && head.rest.first >= head.rest.last) {
    const person =
      personByRole(book, noun, range) ??
      (head.determiner === 'the' ? personReturning(book, noun, range) : null);
    if (person) return personDraft(book, person);
  }
  const marks = marksOf(book, head);
  const known = definite
    ? book.drafts.findLast(
        (d) => d.kind === 'anonymous' && d.head === noun && marks.every((m) => d.marks.includes(m)),
      )
    : undefined;
  return known ?? groupDraft(book, range, head, noun, false);
}

/** People without names: one ('an aide'), or several as far as the words tell. Later words for them find them again. */
export function groupDraft(book: Book, range: Range, head: Head, noun: string, plural: boolean): Draft {
  const marks = marksOf(book, head);
  const count = countOf(book.reading, head, plural);
  const fresh = !plural && /^(?:a|an|another|one|other|some)$/.test(head.determiner ?? '');
  const known = fresh ? undefined : book.drafts.findLast((d) => isSameGroup(d, noun, plural, marks, count));
  if (known) return known;
  const draft = newDraft('anonymous', plural ? 'group' : 'unnamed', 0.8);
  draft.as = range;
  draft.head = noun;
  draft.marks = marks;
  draft.plural = plural;
  draft.count = count;
  Object.assign(
    draft,
    standingOf(wordsOf(book, range), surroundings(book, range, plural), contextOf(book, range)),
  );
  draft.body = bodyIn(book, range);
  book.drafts.push(draft);
  return draft;
}

/** Same noun, no other number, and no nationality or body that the known group did not have. */
function isSameGroup(
  known: Draft,
  noun: string,
  plural: boolean,
  marks: readonly string[],
  count: number | null,
): boolean {
  if (known.kind !== 'anonymous' || known.head !== noun || known.plural !== plural) return false;
  if (count !== null && count !== known.count) return false;
  return marks.every((m) => known.marks.includes(m));
}
