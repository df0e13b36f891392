import { COMPANY_NOUNS, EPITHETS, OUTLET_RETURNS } from '../../languages/en/sourcing/epithets.ts';
import { isOutletName } from '../../languages/en/sourcing/outlets.ts';
import type { Entity } from '../../report/types.ts';
import type { Range } from '../attribution/phrases.ts';
import { bodyDraft } from './bodies.ts';
import type { Appearance, Book } from './book.ts';
import type { Draft } from './draft.ts';
import { standingOfBody } from './office.ts';
import type { Person } from './people.ts';

const PERSON_REACH = 2; // sentences that 'the former governor' looks back
const BODY_REACH = 6; // sentences that 'the company' looks back

/** 'Lee lost. The former governor said …': the one person whom the sentences right before are about, or null. */
export function personReturning(book: Book, noun: string, range: Range): Person | null {
  if (!EPITHETS.has(noun)) return null;
  const unit = book.reading.unitAt[range.first]!;
  const near: Appearance[] = [];
  for (let i = book.appearances.length - 1; i >= 0; i--) {
    const a = book.appearances[i]!;
    if (unit - book.reading.unitAt[a.token]! > PERSON_REACH) break;
    if (a.person !== null && a.token < range.first) near.push(a);
  }
  const people = new Set(near.map((a) => a.person));
  const last = near.find((a) => a.main && a.subject)?.person ?? null;
  return people.size === 1 ? last : null;
}

/** 'the company', 'the network': the one body of that kind that was named in the sentences before, or null. */
export function bodyReturning(book: Book, noun: string, range: Range): Draft | null {
  const isFitting = OUTLET_RETURNS.has(noun)
    ? isOutlet
    : COMPANY_NOUNS.has(noun)
      ? isPrivate
      : holdsWord(noun);
  const unit = book.reading.unitAt[range.first]!;
  const found = new Set<Entity>();
  for (let i = book.nextMention - 1; i >= 0; i--) {
    const { entity, first } = book.mentions.all[i]!;
    if (!OUTLET_RETURNS.has(noun) && unit - book.reading.unitAt[first]! > BODY_REACH) break;
    if (first < range.first && entity.kind === 'organization' && isFitting(entity)) found.add(entity);
  }
  const [only] = found;
  return only && found.size === 1 ? bodyDraft(book, only, range) : null;
}

const isOutlet = ({ name }: Entity): boolean => isOutletName(name);

const isPrivate = ({ name }: Entity): boolean =>
  !isOutletName(name) && !standingOfBody(name.split(/\s+/), false).official;

/** 'the commission' after 'the Fisheries Commission'. */
const holdsWord =
  (noun: string) =>
  ({ name }: Entity): boolean =>
    name.toLowerCase().split(/\s+/).includes(noun);
