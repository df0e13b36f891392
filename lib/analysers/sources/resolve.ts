import {
  DOCUMENT_NOUNS,
  ORGANIZATION_NOUNS,
  PUBLIC_ADJECTIVES,
  SEATS_OF_POWER,
} from '../../languages/en/sourcing/bodies.ts';
import { isOutletName, OUTLET_NOUNS } from '../../languages/en/sourcing/outlets.ts';
import { roleNoun } from '../../languages/en/sourcing/roles.ts';
import type { Entity } from '../../report/types.ts';
import type { Range } from '../attribution/phrases.ts';
import { advance, type Book, textOf, wordsOf } from './book.ts';
import { countOf } from './counts.ts';
import { type Draft, newDraft } from './draft.ts';
import { type Head, headOf, isDefinite } from './head.ts';
import { standingOf, standingOfBody } from './office.ts';
import type { Person } from './people.ts';
import { draftOf, pronounAppearance } from './pronouns.ts';

const SOME =
  /^(?:some|many|others|most|few|several|those|both|all|another|one|none|two|three|four|five|six)$/;
const PRONOUN = /^(?:he|she|they|it|his|her|their|its)$/;

/** The source that the words in `range` stand for, made if need be; null where nobody can be told. */
export function resolveSpeaker(book: Book, range: Range): Draft | null {
  advance(book, range.first);
  const draft = find(book, range);
  advance(book, range.last);
  if (!draft) return null;
  if (!isOwn(book, draft)) draft.evidence.push(range);
  book.appearances.push({
    draft,
    person: draft.entity ? (book.people.get(draft.entity) ?? null) : null,
    token: range.first,
    subject: true,
    spoke: true,
  });
  return draft;
}

/** The story's own outlet is no source of it. */
const isOwn = (book: Book, draft: Draft): boolean =>
  draft.kind === 'outlet' &&
  draft.name !== null &&
  draft.name.toLowerCase().replace(/^the /, '') === book.ownOutlet;

function find(book: Book, range: Range): Draft | null {
  const { tags, document } = book.reading;
  const word = document.tokens[range.first]!.lower;
  if (
    range.last - range.first === 1 &&
    (tags[range.first] === 'subj' || tags[range.first] === 'poss' || tags[range.first] === 'obj')
  ) {
    return PRONOUN.test(word.replace(/['’].*$/, '')) ? byPronoun(book, word, range.first) : null;
  }
  const head = headOf(book.reading, range);
  if (!head) return null;
  return byName(book, range, head) ?? byNoun(book, range, head);
}

function byPronoun(book: Book, word: string, token: number): Draft | null {
  const appearance = pronounAppearance(book, word, token);
  if (!appearance) return null;
  const known = draftOf(book, appearance);
  if (known) return known;
  return appearance.person ? personDraft(book, appearance.person) : null;
}

/** The name that ends the core of the phrase: 'Biden campaign spokesman | Andrew Bates'. */
function byName(book: Book, range: Range, head: Head): Draft | null {
  const mention = book.mentions.at(head.at);
  if (!mention || mention.last < head.at + 1) return byUnknownName(book, range, head);
  const { entity } = mention;
  if (entity.kind === 'person') {
    const outlet = outletAfter(book, head, range);
    const person = book.people.get(entity.id);
    if (outlet) return linkEntity(book, entity.id, outlet);
    return person ? personDraft(book, person) : null;
  }
  return bodyDraft(book, entity, range);
}

function linkEntity(book: Book, id: string, draft: Draft): Draft {
  if (!book.byEntity.has(id)) book.byEntity.set(id, draft);
  return draft;
}

/** 'Emily Feng of NPR', 'Sui-Lee Wee of the New York Times': the outlet speaks. */
function outletAfter(book: Book, head: Head, range: Range): Draft | null {
  const { tokens } = book.reading.document;
  if (
    !/^(?:of|for|at|from|with)$/.test(tokens[head.rest.first]?.lower ?? '') ||
    head.rest.first >= range.last
  )
    return null;
  const name = textOf(book, { first: head.rest.first + 1, last: range.last });
  return isOutletName(name) ? outletDraft(book, name, range) : null;
}

export function personDraft(book: Book, person: Person): Draft {
  const known = book.byEntity.get(person.entity.id);
  if (known) return known;
  const draft = newDraft('person', 'named-person', person.entity.confidence);
  draft.entity = person.entity.id;
  draft.name = person.entity.name;
  draft.count = 1;
  describePerson(book, draft, person);
  book.byEntity.set(person.entity.id, draft);
  book.drafts.push(draft);
  return draft;
}

/** Title and standing: a public office in any description counts; the first description is shown. */
function describePerson(book: Book, draft: Draft, person: Person): void {
  for (const range of person.descriptions) {
    draft.as ??= range;
    const found = standingOf(wordsOf(book, range), surroundings(book, range, false));
    if ((found.official && !draft.official) || (found.standing === 'former' && draft.standing === null)) {
      Object.assign(draft, found);
      draft.as = range;
      draft.body = bodyIn(book, range);
    }
  }
  if (person.legislator && !draft.official) {
    Object.assign(draft, { official: true, office: 'legislator', standing: 'sitting' });
  }
  draft.body ??= draft.as ? bodyIn(book, draft.as) : null;
}

function surroundings(
  book: Book,
  range: Range,
  plural: boolean,
): { plural: boolean; ofPlace: boolean; ofUnknownBody: boolean } {
  let ofPlace = false;
  let ofUnknownBody = false;
  for (let i = range.first; i < range.last; i++) {
    const token = book.reading.document.tokens[i]!;
    const kind = book.mentions.at(i)?.entity.kind;
    if (kind === 'place' || SEATS_OF_POWER.has(token.lower)) ofPlace = true;
    else if (kind === 'organization' || (book.reading.tags[i] === 'name' && isBodyWord(token.lower)))
      ofUnknownBody = true;
  }
  return { plural, ofPlace, ofUnknownBody };
}

const isBodyWord = (lower: string): boolean =>
  !PUBLIC_ADJECTIVES.has(lower) && roleNoun(lower) === null && !/(?:ese|ish|ian|an)$/.test(lower);

/** The institution in a description: the first organization or place named in it. */
function bodyIn(book: Book, range: Range): string | null {
  for (let i = range.first; i < range.last; i++) {
    const entity = book.mentions.at(i)?.entity;
    if (entity && (entity.kind === 'organization' || entity.kind === 'place')) return entity.name;
  }
  const names = wordsOf(book, range)
    .join(' ')
    .match(/\p{Lu}[\p{L}&.'’-]*(?:(?: of| for| and| the)* \p{Lu}[\p{L}&.'’-]*)*/u);
  const lower = names?.[0].toLowerCase();
  return names && lower && roleNoun(lower.split(' ').at(-1)!) === null ? names[0] : null;
}

function bodyDraft(book: Book, entity: Entity, range: Range): Draft {
  const known = book.byEntity.get(entity.id);
  if (known) return known;
  if (isOutletName(entity.name)) return linkEntity(book, entity.id, outletDraft(book, entity.name, range));
  const draft = newDraft('organization', 'named-body', entity.confidence);
  draft.entity = entity.id;
  draft.name = entity.name;
  draft.as = range;
  Object.assign(
    draft,
    standingOfBody([...entity.name.split(/\s+/), ...wordsOf(book, range)], entity.kind === 'place'),
  );
  draft.body = entity.name;
  book.byEntity.set(entity.id, draft);
  book.drafts.push(draft);
  return draft;
}

export function outletDraft(book: Book, name: string, range: Range): Draft {
  const plain = name.replace(/^the /i, '').replace(/['’]s$/, '');
  const key = plain.toLowerCase();
  const known = book.drafts.find((d) => d.kind === 'outlet' && d.name?.toLowerCase() === key);
  if (known) return known;
  const draft = newDraft('outlet', 'outlet', 0.9);
  draft.name = plain;
  draft.as = range;
  draft.body = plain;
  book.drafts.push(draft);
  return draft;
}

/** Capitalized words that are in no entity: an outlet, a body by its words, or a person seen before. */
function byUnknownName(book: Book, range: Range, head: Head): Draft | null {
  const { tags, document } = book.reading;
  if (tags[head.at] !== 'name' || roleNoun(document.tokens[head.at]!.lower)) return null;
  let first = head.at;
  while (first > head.core.first && tags[first - 1] === 'name') first--;
  const core = { first, last: head.core.last };
  const name = textOf(book, core).replace(/['’]s$/, '');
  if (isOutletName(name)) return outletDraft(book, name, range);
  const lower = name.toLowerCase();
  const words = wordsOf(book, range);
  const known = book.drafts.find((d) => d.entity === null && d.name?.toLowerCase() === lower);
  if (known) return known;
  const bySurname = book.drafts.filter(
    (d) => d.kind === 'person' && d.name?.toLowerCase().split(' ').at(-1) === lower,
  );
  if (bySurname.length === 1) return bySurname[0]!;
  const body = standingOfBody(words, false);
  const isBody =
    body.official || ORGANIZATION_NOUNS.has(document.tokens[head.at]!.lower) || /^\p{Lu}{2,6}$/u.test(name);
  const plural = /[^s]s$/.test(lower) && !lower.includes(' ');
  if (plural) return groupDraft(book, range, head, lower.slice(0, -1), true);
  const draft = newDraft(isBody ? 'organization' : 'person', 'unlisted-name', 0.5);
  draft.name = isBody
    ? textOf(book, range)
        .replace(/^the /i, '')
        .replace(/['’]s$/, '')
    : name;
  draft.as = range;
  if (isBody) Object.assign(draft, body);
  else {
    draft.count = 1;
    const title = { first: head.core.first, last: first };
    if (title.last > title.first)
      Object.assign(draft, standingOf(wordsOf(book, title), surroundings(book, title, false)), { as: title });
  }
  book.drafts.push(draft);
  return draft;
}

/** Phrases that end in a common noun: roles, groups, bodies, documents. */
function byNoun(book: Book, range: Range, head: Head): Draft | null {
  const lower = book.reading.document.tokens[head.at]!.lower;
  const hyphen = lower.lastIndexOf('-');
  const role = roleNoun(lower) ?? (hyphen > 0 ? roleNoun(lower.slice(hyphen + 1)) : null);
  if (role)
    return role.plural
      ? groupDraft(book, range, head, role.singular, true)
      : roleDraft(book, range, head, role.singular);
  if (SOME.test(lower) || (head.determiner !== null && head.at === head.core.first))
    return groupDraft(book, range, head, lower, lower !== 'one' && lower !== 'another');
  const singular = lower.replace(/(?<=(?:s|x|ch|sh))es$|(?<=[^su])s$/, '').replace(/ie$/, 'y');
  if (DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(singular))
    return documentDraft(book, range, head, singular);
  if (OUTLET_NOUNS.has(lower)) return thingDraft(book, range, head, 'outlet', singular);
  if (ORGANIZATION_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(singular)) {
    return lower === singular
      ? thingDraft(book, range, head, 'organization', singular)
      : groupDraft(book, range, head, singular, true);
  }
  return null;
}

/** One person without a name: 'a spokeswoman for Smith', or 'the senator', who has been named. */
function roleDraft(book: Book, range: Range, head: Head, noun: string): Draft | null {
  const definite = isDefinite(head.determiner) || head.determiner === null;
  if (definite && head.rest.first >= head.rest.last) {
    const person = personByRole(book, noun, range);
    if (person) return personDraft(book, person);
  }
  if (definite) {
    const known = book.drafts.findLast(
      (d) => d.kind === 'anonymous' && d.head === noun && sameMarks(book, d, head),
    );
    if (known) return known;
  }
  return groupDraft(book, range, head, noun, false);
}

/** The one person described by this noun, or the one of several who was named last. */
function personByRole(book: Book, noun: string, range: Range): Person | null {
  const fitting = [...book.people.values()].filter((p) =>
    p.descriptions.some((d) => holdsNoun(book, d, noun)),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const seen = book.appearances.findLast(
    (a) => a.token < range.first && a.person !== null && fitting.includes(a.person),
  );
  return seen?.person ?? null;
}

function holdsNoun(book: Book, range: Range, noun: string): boolean {
  const abbreviation: Record<string, string> = {
    senator: 'sen',
    governor: 'gov',
    representative: 'rep',
    general: 'gen',
  };
  for (let i = range.first; i < range.last; i++) {
    const { lower } = book.reading.document.tokens[i]!;
    if (lower === noun || lower === abbreviation[noun]) return true;
  }
  return false;
}

/** People without names: one ('an aide'), or several as far as the words tell. */
function groupDraft(book: Book, range: Range, head: Head, noun: string, plural: boolean): Draft | null {
  const marks = marksOf(book, head);
  const count = countOf(book.reading, head, plural);
  const known = book.drafts.findLast(
    (d) => d.kind === 'anonymous' && d.head === noun && d.plural === plural && compatible(d, marks, count),
  );
  const fresh =
    head.determiner !== null && /^(?:a|an|another|one|other|others|some)$/.test(head.determiner) && !plural;
  if (known && !fresh) return known;
  const draft = newDraft('anonymous', plural ? 'group' : 'unnamed', 0.8);
  draft.as = range;
  draft.head = noun;
  draft.marks = marks;
  draft.plural = plural;
  draft.count = count;
  Object.assign(draft, standingOf(wordsOf(book, range), surroundings(book, range, plural)));
  draft.body = bodyIn(book, range);
  book.drafts.push(draft);
  return draft;
}

/** Later words for a group: no number or the same, and no other nationality or body. */
function compatible(known: Draft, marks: readonly string[], count: number | null): boolean {
  if (count !== null && known.count !== null && count !== known.count) return false;
  if (count !== null && known.count === null) return false;
  return marks.length === 0 || known.marks.length === 0 || marks.every((m) => known.marks.includes(m));
}

function sameMarks(book: Book, known: Draft, head: Head): boolean {
  const marks = marksOf(book, head);
  return marks.every((m) => known.marks.includes(m));
}

/** The words that tell one group from another: names and adjectives before the head, names after it. */
function marksOf(book: Book, head: Head): string[] {
  const marks: string[] = [];
  const { tags, document } = book.reading;
  for (let i = head.core.first; i < head.rest.last; i++) {
    const isName = tags[i] === 'name' && i !== head.at;
    const isAdjective =
      tags[i] === 'adj' &&
      i < head.at &&
      !/^(?:former|current|senior|other|top|same)$/.test(document.tokens[i]!.lower);
    const isNoun = tags[i] === 'noun' && i < head.at;
    if (isName || isAdjective || isNoun) marks.push(document.tokens[i]!.lower);
  }
  return marks;
}

/** 'the report': one told of before, or an outlet's ('an NBC News investigation' is NBC News). */
function documentDraft(book: Book, range: Range, head: Head, noun: string): Draft {
  const outlet = outletBefore(book, head);
  if (outlet) return outletDraft(book, outlet, range);
  if (isDefinite(head.determiner) && head.rest.first >= head.rest.last && marksOf(book, head).length === 0) {
    const known = book.drafts.findLast(
      (d) =>
        (d.kind === 'document' && (d.head === noun || sameSort(d.head, noun))) ||
        (d.kind === 'outlet' && /^(?:report|article|story|investigation)$/.test(noun)),
    );
    if (known) return known;
  }
  return thingDraft(book, range, head, 'document', noun);
}

/** A study and the report on it are the same paper. */
const sameSort = (a: string | null, b: string): boolean =>
  a !== null &&
  /^(?:report|study|paper|survey|poll|analysis|research)$/.test(a) &&
  /^(?:report|study|paper|survey|poll|analysis|research)$/.test(b);

function outletBefore(book: Book, head: Head): string | null {
  for (let first = head.core.first; first < head.at; first++) {
    if (book.reading.tags[first] !== 'name') continue;
    let last = first;
    while (last < head.at && book.reading.tags[last] === 'name') last++;
    const name = textOf(book, { first, last });
    return isOutletName(name) && !/^(?:poll|survey)/.test(book.reading.document.tokens[head.at]!.lower)
      ? name
      : null;
  }
  return null;
}

function thingDraft(
  book: Book,
  range: Range,
  head: Head,
  kind: 'organization' | 'document' | 'outlet',
  noun: string,
): Draft {
  const bare = head.rest.first >= head.rest.last && marksOf(book, head).length === 0;
  const known = book.drafts.findLast(
    (d) => d.head === noun && d.kind === kind && (bare || sameMarks(book, d, head)),
  );
  if (known) return known;
  if (bare && kind === 'organization' && isDefinite(head.determiner)) {
    const named = book.drafts.findLast(
      (d) => d.kind === 'organization' && d.name?.toLowerCase().split(' ').includes(noun),
    );
    if (named) return named;
  }
  const draft = newDraft(kind, kind, 0.7);
  draft.as = range;
  draft.head = noun;
  draft.marks = marksOf(book, head);
  Object.assign(draft, standingOfBody(wordsOf(book, range), false));
  draft.body = bodyIn(book, range);
  book.drafts.push(draft);
  return draft;
}
