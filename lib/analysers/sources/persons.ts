import { roleNoun } from '../../languages/en/sourcing/roles.ts';
import type { Range } from '../attribution/phrases.ts';
import { type Book, wordsOf } from './book.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Head } from './head.ts';
import { standingOf } from './office.ts';
import type { Person } from './people.ts';
import { bodyIn, surroundings } from './words.ts';

/** The source for a named person, made at the first need. */
export function personDraft(book: Book, person: Person): Draft {
  const known = book.byEntity.get(person.entity.id);
  if (known) return known;
  const draft = newDraft('person', 'named-person', person.entity.confidence);
  draft.entity = person.entity.id;
  draft.name = person.entity.name;
  draft.count = 1;
  describe(book, draft, person);
  book.byEntity.set(person.entity.id, draft);
  book.drafts.push(draft);
  return draft;
}

/** Title and standing: a public office in any description counts, else the first description is shown. */
function describe(book: Book, draft: Draft, person: Person): void {
  for (const range of person.descriptions) {
    draft.as ??= range;
    const found = standingOf(wordsOf(book, range), surroundings(book, range, false), contextOf(book, range));
    const better =
      (found.official && !draft.official) || (found.standing === 'former' && draft.standing === null);
    if (!better) continue;
    Object.assign(draft, found);
    draft.as = range;
    draft.body = bodyIn(book, range);
  }
  if (person.legislator && !draft.official) {
    Object.assign(draft, { official: true, office: 'legislator', standing: 'sitting' });
  }
  draft.body ??= draft.as ? bodyIn(book, draft.as) : null;
}

/** The sentence of a description and the one before it, for 'a spokesman' without a body. */
export function contextOf(book: Book, range: Range): string[] {
  const { reading } = book;
  const unit = reading.unitAt[range.first]!;
  const from = reading.units[Math.max(0, unit - 1)]!.firstToken;
  return wordsOf(book, { first: from, last: range.first });
}

/** 'Secretary of State Mike Pompeo', 'Israel's spokesman, Rear Admiral Daniel Hagari,': the name behind a role. */
export function titledPerson(book: Book, head: Head, range: Range): Person | null {
  const { tags, document } = book.reading;
  if (roleNoun(document.tokens[head.at]!.lower) === null) return null;
  const comma = tags[range.last] === 'comma';
  const limit = comma ? Math.min(tags.length, range.last + 7) : range.last;
  for (let i = head.core.last; i < limit; i++) {
    const mention = book.mentions.at(i);
    if (mention?.entity.kind === 'person') {
      const after = tags[mention.last] ?? 'stop';
      const closes = i > range.last ? /^(?:comma|stop|verb|past)$/.test(after) : mention.last >= range.last;
      return closes ? (book.people.get(mention.entity.id) ?? null) : null;
    }
    const ofTitle = document.tokens[i]!.lower === 'of' && i < range.last;
    if (i !== range.last && tags[i] !== 'name' && tags[i] !== 'noun' && !ofTitle) return null;
  }
  return null;
}

/** The one person described by this noun, or the one of several who was named last. */
export function personByRole(book: Book, noun: string, range: Range): Person | null {
  const fitting = [...book.people.values()].filter((p) =>
    p.descriptions.some((d) => holdsNoun(book, d, noun)),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const seen = book.appearances.findLast(
    (a) => a.token < range.first && a.person !== null && fitting.includes(a.person),
  );
  return seen?.person ?? null;
}

const SHORT: Readonly<Record<string, string>> = {
  senator: 'sen',
  governor: 'gov',
  representative: 'rep',
  general: 'gen',
};

function holdsNoun(book: Book, range: Range, noun: string): boolean {
  for (let i = range.first; i < range.last; i++) {
    const { lower } = book.reading.document.tokens[i]!;
    if (lower === noun || lower === SHORT[noun]) return true;
  }
  return false;
}
