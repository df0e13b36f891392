import { isOutletName } from '../../languages/en/sourcing/outlets.ts';
import type { Entity } from '../../report/types.ts';
import type { Range } from '../attribution/phrases.ts';
import { type Book, textOf, wordsOf } from './book.ts';
import { type Draft, newDraft } from './draft.ts';
import { type Head, isDefinite } from './head.ts';
import { standingOfBody } from './office.ts';
import { bodyIn, marksOf } from './words.ts';

/** The source for a named organization or place. */
export function bodyDraft(book: Book, entity: Entity, range: Range): Draft {
  const known = book.byEntity.get(entity.id);
  if (known) return known;
  const article = book.reading.document.tokens[range.first]!.lower === 'the';
  const isOutlet = isOutletName(entity.name) && (entity.kind !== 'place' || article);
  if (isOutlet) return linkEntity(book, entity.id, outletDraft(book, entity.name, range));
  const draft = newDraft('organization', 'named-body', entity.confidence);
  draft.entity = entity.id;
  draft.name = entity.name;
  draft.as = range;
  draft.body = entity.name;
  Object.assign(
    draft,
    standingOfBody([...entity.name.split(/\s+/), ...wordsOf(book, range)], entity.kind === 'place'),
  );
  book.drafts.push(draft);
  return linkEntity(book, entity.id, draft);
}

/** From now on the entity speaks as this source. */
export function linkEntity(book: Book, id: string, draft: Draft): Draft {
  if (!book.byEntity.has(id)) book.byEntity.set(id, draft);
  return draft;
}

/** The source for a news outlet; 'the Times' is the New York Times that was named before. */
export function outletDraft(book: Book, name: string, range: Range): Draft {
  const plain = name.replace(/^the /i, '').replace(/['’]s$/, '');
  const key = plain.toLowerCase();
  const outlets = book.drafts.filter((d) => d.kind === 'outlet' && d.name !== null);
  const known =
    outlets.find((d) => d.name!.toLowerCase() === key) ??
    outlets.find((d) => d.name!.toLowerCase().endsWith(` ${key}`));
  if (known) return known;
  const draft = newDraft('outlet', 'outlet', 0.9);
  draft.name = plain;
  draft.entity = outletEntity(book, key, range);
  draft.as = range;
  draft.body = plain;
  book.drafts.push(draft);
  return draft;
}

/** The organization among the names that an outlet's name begins with: 'NBC' for 'NBC News'. */
function outletEntity(book: Book, key: string, range: Range): string | null {
  for (let i = range.first; i < range.last; i++) {
    const entity = book.mentions.at(i)?.entity;
    if (entity && entity.kind !== 'person' && key.startsWith(entity.name.toLowerCase().replace(/^the /, '')))
      return entity.id;
  }
  return null;
}

/** 'Emily Feng of NPR', 'Sui-Lee Wee of the New York Times': the outlet speaks. */
export function outletAfter(book: Book, head: Head, range: Range): Draft | null {
  const { tokens } = book.reading.document;
  if (head.rest.first + 1 >= range.last || !/^(?:of|for|at|from|with)$/.test(tokens[head.rest.first]!.lower))
    return null;
  const name = textOf(book, { first: head.rest.first + 1, last: range.last });
  return isOutletName(name) ? outletDraft(book, name, range) : null;
}

const RECORDS = /^(?:data|document|figure|file|filing|number|record|result)$/;
const WEB = /^(?:account|blog|page|profile|site|website)$/;
const PAPER = /^(?:analysis|investigation|paper|poll|query|report|research|review|study|survey)$/;

/** 'the report': one told of before, or an outlet's ('an NBC News investigation' is NBC News). */
export function documentDraft(book: Book, range: Range, head: Head, noun: string): Draft {
  const outlet = outletBefore(book, head);
  if (outlet) return outletDraft(book, outlet, range);
  const speaker = noun === 'statement' ? lastSpeaker(book, range.first) : null;
  if (speaker) return speaker;
  const bare =
    isDefinite(head.determiner) && head.rest.first >= head.rest.last && marksOf(book, head).length === 0;
  const known = bare ? book.drafts.findLast((d) => isSamePaper(d, noun)) : undefined;
  return known ?? thingDraft(book, range, head, 'document', noun);
}

/** A statement is that of whoever was speaking a sentence ago. */
function lastSpeaker(book: Book, token: number): Draft | null {
  const unit = book.reading.unitAt[token]!;
  const last = book.appearances.findLast((a) => a.spoke && a.draft !== null && a.draft.kind !== 'document');
  return last && unit - book.reading.unitAt[last.token]! <= 1 ? last.draft : null;
}

/** A study and the report on it are the same paper; an outlet's story is the outlet. */
function isSamePaper(known: Draft, noun: string): boolean {
  if (known.kind === 'outlet') return /^(?:report|article|story|investigation)$/.test(noun);
  if (known.kind === 'document' && RECORDS.test(noun)) return true;
  return (
    known.kind === 'document' &&
    known.head !== null &&
    (known.head === noun ||
      (WEB.test(known.head) && WEB.test(noun)) ||
      (PAPER.test(known.head) && PAPER.test(noun)))
  );
}

/** The outlet whose name stands before 'report'; a poll of an outlet is a poll. */
function outletBefore(book: Book, head: Head): string | null {
  if (/^(?:poll|survey|query)/.test(book.reading.document.tokens[head.at]!.lower)) return null;
  for (let first = head.core.first; first < head.at; first++) {
    if (book.reading.tags[first] !== 'name') continue;
    let last = first;
    while (last < head.at && book.reading.tags[last] === 'name') last++;
    const name = textOf(book, { first, last });
    return isOutletName(name) ? name : null;
  }
  return null;
}

/** A body, a document or an outlet told by a common noun. */
export function thingDraft(
  book: Book,
  range: Range,
  head: Head,
  kind: 'organization' | 'document' | 'outlet',
  noun: string,
): Draft {
  const marks = marksOf(book, head);
  const bare = head.rest.first >= head.rest.last && marks.length === 0;
  const known = book.drafts.findLast(
    (d) => d.head === noun && d.kind === kind && marks.every((m) => d.marks.includes(m)),
  );
  if (known && (bare || marks.length > 0)) return known;
  const named =
    bare && kind === 'organization' && isDefinite(head.determiner) ? bodyByNoun(book, noun) : undefined;
  if (named) return named;
  const draft = newDraft(kind, kind, 0.7);
  draft.as = range;
  draft.head = noun;
  draft.marks = marks;
  Object.assign(draft, standingOfBody(wordsOf(book, range), false));
  draft.body = bodyIn(book, range);
  book.drafts.push(draft);
  return draft;
}

/** 'the commission' after 'the California Public Utilities Commission'. */
const bodyByNoun = (book: Book, noun: string): Draft | undefined =>
  book.drafts.findLast((d) => d.kind === 'organization' && d.name?.toLowerCase().split(' ').includes(noun));
