import type { Article } from '../../report/types.ts';
import type { Range } from '../attribution/phrases.ts';
import type { Reading } from '../attribution/reading.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from './mentions.ts';
import type { Person } from './people.ts';

/** Somebody stood in the text here: what a pronoun may mean. */
export interface Appearance {
  draft: Draft | null;
  person: Person | null;
  token: number;
  /** First name of its sentence that no preposition stands before, outside quotations. */
  subject: boolean;
  /** No verb stands before it in its sentence. */
  main: boolean;
  spoke: boolean;
}

/** All that resolving a speaker needs, and what has been found so far. */
export interface Book {
  reading: Reading;
  mentions: Mentions;
  people: ReadonlyMap<string, Person>;
  /** The article's own outlet, lower case, which is never a source of its own story. */
  ownOutlet: string | null;
  drafts: Draft[];
  byEntity: Map<string, Draft>;
  appearances: Appearance[];
  /** Mentions before this index have become appearances. */
  nextMention: number;
}

/** '(Reuters) -' in the dateline names the outlet where the page does not. */
export function ownOutletOf(article: Article): string | null {
  const dateline = /^[^\n]{0,60}?\(([^)]{2,30})\)\s+[-–—]/.exec(article.text)?.[1];
  return (article.outlet ?? dateline)?.toLowerCase().replace(/^the /, '') ?? null;
}

/** The words of a token range as they stand in the text. */
export function textOf(book: Book, range: Range): string {
  const { text, tokens } = book.reading.document;
  return text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end);
}

/** The tokens of a range, as written. */
export function wordsOf(book: Book, range: Range): string[] {
  const words: string[] = [];
  for (let i = range.first; i < range.last; i++) words.push(book.reading.document.tokens[i]!.text);
  return words;
}

/** Turns the mentions before `token` into appearances. */
export function advance(book: Book, token: number): void {
  const { reading, mentions } = book;
  while (book.nextMention < mentions.all.length && mentions.all[book.nextMention]!.first < token) {
    const mention = mentions.all[book.nextMention++]!;
    if (reading.inside[mention.first]! >= 0) continue;
    book.appearances.push({
      draft: book.byEntity.get(mention.entity.id) ?? null,
      person: book.people.get(mention.entity.id) ?? null,
      token: mention.first,
      subject: isSubject(reading, mention.first, mention.last),
      main: isMain(reading, mention.first),
      spoke: false,
    });
  }
}

function isMain(reading: Reading, first: number): boolean {
  for (let i = reading.units[reading.unitAt[first]!]!.firstToken; i < first; i++) {
    if (reading.inside[i] === -1 && /^(?:verb|past|be|have|do|modal)$/.test(reading.tags[i]!)) return false;
  }
  return true;
}

/** No preposition before it in its chunk, and a verb or comma behind it. */
function isSubject(reading: Reading, first: number, last: number): boolean {
  const unit = reading.units[reading.unitAt[first]!]!;
  for (let i = first - 1; i >= unit.firstToken; i--) {
    const tag = reading.tags[i]!;
    if (tag === 'prep' || tag === 'to' || tag === 'verb' || tag === 'ing' || tag === 'past') return false;
    if (tag === 'comma' || tag === 'coord') break;
  }
  return reading.tags[last] !== 'pos';
}
