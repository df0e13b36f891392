import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PUBLIC_ADJECTIVES } from '../../languages/en/sourcing/bodies.ts';
import { isOutletName, OUTLET_NOUNS } from '../../languages/en/sourcing/outlets.ts';
import { isAgentNoun, roleNoun } from '../../languages/en/sourcing/roles.ts';
import type { Range } from '../attribution/phrases.ts';
import { bodyDraft, documentDraft, linkEntity, outletAfter, outletDraft, thingDraft } from './bodies.ts';
import { advance, type Book, textOf, wordsOf } from './book.ts';
import { type Draft, newDraft } from './draft.ts';
import { groupDraft, roleDraft } from './groups.ts';
import { type Head, headOf } from './head.ts';
import { standingOf, standingOfBody } from './office.ts';
import { contextOf, personDraft, titledPerson } from './persons.ts';
import { draftOf, pronounAppearance } from './pronouns.ts';
import { bodyReturning } from './returning.ts';
import { surroundings } from './words.ts';

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
    main: true,
    spoke: true,
  });
  return draft;
}

/** The story's own outlet is no source of it. */
const isOwn = (book: Book, draft: Draft): boolean =>
  draft.kind === 'outlet' && draft.name !== null && draft.name.toLowerCase() === book.ownOutlet;

function find(book: Book, range: Range): Draft | null {
  const { tags, document } = book.reading;
  const tag = tags[range.first];
  if (range.last - range.first === 1 && (tag === 'subj' || tag === 'poss' || tag === 'obj')) {
    const word = document.tokens[range.first]!.lower.split(/['’]/)[0]!;
    return PRONOUN.test(word) ? byPronoun(book, word, range.first) : null;
  }
  const head = headOf(book.reading, range);
  if (!head) return null;
  return byName(book, range, head) ?? byNoun(book, range, head);
}

function byPronoun(book: Book, word: string, token: number): Draft | null {
  const appearance = pronounAppearance(book, word, token);
  if (!appearance) return byReference(book, token);
  return draftOf(book, appearance) ?? (appearance.person ? personDraft(book, appearance.person) : null);
}

/** What the analyser of names found the word at a token to stand for. */
function byReference(book: Book, token: number): Draft | null {
  const entity = book.mentions.referenceAt(token);
  if (!entity) return null;
  const person = book.people.get(entity.id);
  if (person) return personDraft(book, person);
  return entity.kind === 'person' ? null : bodyDraft(book, entity, { first: token, last: token + 1 });
}

/** The name that ends the core of the phrase: 'Biden campaign spokesman | Andrew Bates'. */
function byName(book: Book, range: Range, head: Head): Draft | null {
  const titled = titledPerson(book, head, range);
  if (titled) return personDraft(book, titled);
  const mention = book.mentions.at(head.at);
  if (!mention || roleNoun(book.reading.document.tokens[head.at]!.lower))
    return byUnknownName(book, range, head);
  const { entity } = mention;
  if (entity.kind !== 'person') return bodyDraft(book, entity, range);
  const outlet = outletAfter(book, head, range);
  if (outlet) return linkEntity(book, entity.id, outlet);
  const person = book.people.get(entity.id);
  return person ? personDraft(book, person) : null;
}

/** Capitalized words that are in no entity: an outlet, a body by its words, or a person. */
function byUnknownName(book: Book, range: Range, head: Head): Draft | null {
  const { tags, document } = book.reading;
  const last = document.tokens[head.at]!.lower;
  const handle = isHandle(book, head.at);
  const outlet = outletName(book, head);
  if (outlet) return outletDraft(book, outlet, range);
  if ((tags[head.at] !== 'name' && !handle) || roleNoun(last)) return null;
  let first = handle ? head.at - 1 : head.at;
  while (first > head.core.first && tags[first - 1] === 'name') first--;
  const name = textOf(book, { first, last: head.core.last }).replace(/['’]s$/, '');
  const known = knownName(book, name.toLowerCase());
  if (known) return known;
  if (/[^s]s$/.test(name) && !name.includes(' '))
    return groupDraft(book, range, head, last.slice(0, -1), true);
  const body = standingOfBody(wordsOf(book, range), false);
  if (body.official || ORGANIZATION_NOUNS.has(last) || /^\p{Lu}{2,6}$|\p{Ll}\p{Lu}|\.com$/u.test(name)) {
    const draft = unlisted(
      book,
      'organization',
      textOf(book, range)
        .replace(/^the /i, '')
        .replace(/['’]s$/, ''),
      range,
    );
    return Object.assign(draft, body);
  }
  if (PUBLIC_ADJECTIVES.has(last)) return null;
  return unlistedPerson(book, name, { first: head.core.first, last: first });
}

/** The capitalized words that end the core, when an outlet is called so. */
function outletName(book: Book, head: Head): string | null {
  const isUpper = (i: number): boolean => /^\p{Lu}/u.test(book.reading.document.tokens[i]!.text);
  if (!isUpper(head.at)) return null;
  let first = head.at;
  while (first > head.core.first && isUpper(first - 1)) first--;
  const name = textOf(book, { first, last: head.core.last }).replace(/['’]s$/, '');
  return isOutletName(name) ? name : null;
}

/** User names, which are cut in two: 'ann | 42', '@ | ann'. */
function isHandle(book: Book, at: number): boolean {
  const { tokens } = book.reading.document;
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (!before || before.end !== token.start) return false;
  return before.text === '@' || (before.kind === 'word' && token.kind === 'number');
}

function knownName(book: Book, lower: string): Draft | undefined {
  const unlistedOnes = book.drafts.filter((d) => d.entity === null && d.name !== null);
  const same = unlistedOnes.find((d) => d.name!.toLowerCase() === lower);
  if (same) return same;
  const bySurname = book.drafts.filter(
    (d) => d.kind === 'person' && d.name?.toLowerCase().split(' ').at(-1) === lower,
  );
  return bySurname.length === 1 ? bySurname[0] : undefined;
}

function unlisted(book: Book, kind: 'organization' | 'person', name: string, as: Range): Draft {
  const draft = newDraft(kind, 'unlisted-name', 0.5);
  draft.name = name;
  draft.as = as;
  book.drafts.push(draft);
  return draft;
}

function unlistedPerson(book: Book, name: string, title: Range): Draft {
  const draft = unlisted(book, 'person', name, title);
  draft.count = 1;
  if (title.last <= title.first) draft.as = null;
  else
    Object.assign(
      draft,
      standingOf(wordsOf(book, title), surroundings(book, title, false), contextOf(book, title)),
    );
  return draft;
}

/** Phrases that end in a common noun: roles, groups, bodies, documents. */
function byNoun(book: Book, range: Range, head: Head): Draft | null {
  const { lower } = book.reading.document.tokens[head.at]!;
  const referred =
    head.determiner === 'the' && head.rest.first >= head.rest.last ? byReference(book, range.first) : null;
  if (referred) return referred;
  const role = roleNoun(lower) ?? roleNoun(lower.slice(lower.lastIndexOf('-') + 1));
  if (role)
    return role.plural
      ? groupDraft(book, range, head, role.singular, true)
      : roleDraft(book, range, head, role.singular);
  const whole = SOME.test(lower) ? wholeOf(book, head) : null;
  if (whole) return byNoun(book, range, { ...whole, determiner: null });
  if (SOME.test(lower)) return groupDraft(book, range, head, lower, lower !== 'one' && lower !== 'another');
  const singular = singularOf(lower);
  const bare = head.determiner === 'the' && head.core.last - head.core.first === 2;
  const returning = bare && head.rest.first >= head.rest.last ? bodyReturning(book, lower, range) : null;
  if (returning) return returning;
  if (DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(singular))
    return documentDraft(book, range, head, singular);
  if (OUTLET_NOUNS.has(lower)) return thingDraft(book, range, head, 'outlet', singular);
  if (ORGANIZATION_NOUNS.has(lower)) return thingDraft(book, range, head, 'organization', lower);
  if (ORGANIZATION_NOUNS.has(singular) || isAgentNoun(singular)) {
    return groupDraft(book, range, head, singular, lower !== singular);
  }
  return null;
}

/** 'several of the posts', 'some of her aides': what they are some of. */
function wholeOf(book: Book, head: Head): Head | null {
  const at = head.rest.first;
  if (at + 1 >= head.rest.last || book.reading.document.tokens[at]!.lower !== 'of') return null;
  return headOf(book.reading, { first: at + 1, last: head.rest.last });
}

const singularOf = (lower: string): string =>
  lower.replace(/(?<=(?:s|x|ch|sh))es$|(?<=[^su])s$/, '').replace(/ie$/, 'y');
