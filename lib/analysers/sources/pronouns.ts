import type { Appearance, Book } from './book.ts';
import type { Draft } from './draft.ts';

const REACH = 4; // sentences that a pronoun looks back
const SPOKE = 2.5; // who just spoke tends to go on speaking
const SUBJECT = 2;
const DISTANCE = 1.5; // for every sentence between
const LONER = 2; // 'they' of one person
const KNOWN = 2; // known to go by this pronoun
const SAME_BLOCK = 2; // named in this paragraph
const MAIN = 1; // begins its sentence
const MARGIN = 0.75; // two candidates nearer than this are not told apart

/**
 * Who a pronoun at `token` stands for: the nearest speaker or subject that fits, or null where two fit as well.
 * Quotations are not looked into.
 */
export function pronounAppearance(book: Book, pronoun: string, token: number): Appearance | null {
  const base = pronoun.split(/['’]/)[0]!;
  const unit = book.reading.unitAt[token]!;
  const { block } = book.reading.units[unit]!;
  const scores = new Map<unknown, { score: number; appearance: Appearance }>();
  for (const appearance of book.appearances) {
    if (appearance.token >= token || !fits(appearance, base)) continue;
    const distance = unit - book.reading.unitAt[appearance.token]!;
    if (distance > REACH) continue;
    const score =
      (appearance.spoke ? SPOKE : 0) +
      (appearance.subject ? SUBJECT : 0) -
      (isLoner(appearance, base) ? LONER : 0) -
      DISTANCE * distance +
      (goesBy(appearance, base) ? KNOWN : 0) +
      (block === book.reading.units[book.reading.unitAt[appearance.token]!]!.block ? SAME_BLOCK : 0) +
      (appearance.main ? MAIN : 0) +
      appearance.token / 1e6;
    const key = appearance.person?.entity.id ?? appearance.draft;
    const known = scores.get(key);
    if (!known || score > known.score) scores.set(key, { score, appearance });
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return null;
  if (second && best.score - second.score < MARGIN) return null;
  return best.appearance;
}

/** 'They' of one person is possible, not likely. */
const isLoner = ({ draft }: Appearance, base: string): boolean =>
  /^they|their$/.test(base) && draft !== null && !draft.plural && draft.kind !== 'organization';

function fits({ person, draft }: Appearance, base: string): boolean {
  if (base === 'he' || base === 'she' || base === 'his' || base === 'her') {
    const wanted = base === 'he' || base === 'his' ? 'he' : 'she';
    if (person) return person.pronoun === null || person.pronoun === wanted;
    return draft !== null && /^(?:anonymous|person)$/.test(draft.kind) && !draft.plural;
  }
  if (base === 'they' || base === 'their')
    return draft !== null && (draft.plural || draft.kind !== 'document');
  if (base === 'it' || base === 'its')
    return draft !== null && /^(?:organization|document|outlet)$/.test(draft.kind);
  return false;
}

const goesBy = ({ person }: Appearance, base: string): boolean =>
  person?.pronoun !== null && person?.pronoun === (base === 'her' ? 'she' : base === 'his' ? 'he' : base);

/** The draft of an appearance, if it has one by now. */
export const draftOf = (book: Book, appearance: Appearance): Draft | null =>
  appearance.draft ?? (appearance.person ? (book.byEntity.get(appearance.person.entity.id) ?? null) : null);
