import { isOutletName } from '../../languages/en/sourcing/outlets.ts';
import { roleNoun } from '../../languages/en/sourcing/roles.ts';
import { phraseStartingAt, type Range } from '../attribution/phrases.ts';
import type { Attribution } from '../attribution/types.ts';
import { linkEntity, outletDraft } from './bodies.ts';
import { type Book, textOf } from './book.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { resolveSpeaker } from './resolve.ts';

/** Whom a cue names beside its speaker. */
export interface Relay {
  /** The outlet that was told. */
  via: Draft | null;
  /** Those whom the speaker cites. */
  cited: Draft[];
}

/** 'told Reuters', 'in an interview with the BBC': the outlet through which the words come, but the story's own. */
export function toldOutlet(book: Book, a: Attribution): Draft | null {
  if (!a.cue) return null;
  const { tokens } = book.reading.document;
  const unit = book.reading.units[a.unit]!;
  for (let i = a.cue.first; i < Math.min(unit.lastToken, a.cue.last + 6); i++) {
    const word = tokens[i]!.lower;
    if (book.reading.inside[i] !== -1 || /^[.;]$/.test(word)) return null;
    const told = /^(?:told|tell|tells|telling)$/.test(word);
    const interview = word === 'with' && /^(?:interview|interviews)$/.test(tokens[i - 1]?.lower ?? '');
    if (!told && !interview) continue;
    return outletAt(book, i + 1, unit.lastToken);
  }
  return null;
}

function outletAt(book: Book, at: number, ceiling: number): Draft | null {
  const range = phraseStartingAt(book.reading, at, ceiling);
  if (!range) return null;
  const name = nameIn(book, range);
  if (!name || !isOutletName(name)) return null;
  const draft = outletDraft(book, name, range);
  if (name.toLowerCase().replace(/^the /, '') === book.ownOutlet) return null;
  draft.evidence.push(range);
  return draft;
}

/** 'Ann Lee reports for NPR', 'writes in the Guardian': the outlet that a reporter speaks for. */
export function reportsFor(book: Book, a: Attribution): Draft | null {
  if (!a.cue || !a.speaker) return null;
  const { tokens } = book.reading.document;
  const { last } = a.cue;
  const verb = book.reading.lemmas[last - 1];
  if ((verb !== 'report' && verb !== 'write') || !/^(?:for|in|at)$/.test(tokens[last]?.lower ?? ''))
    return null;
  const outlet = outletAt(book, last + 1, book.reading.units[a.unit]!.lastToken);
  const mention = book.mentions.at(a.speaker.last - 1);
  if (outlet && mention?.entity.kind === 'person') linkEntity(book, mention.entity.id, outlet);
  return outlet;
}

/** The capitalized words that begin a phrase, time and place cut off. */
function nameIn(book: Book, range: Range): string | null {
  const { tags } = book.reading;
  let first = range.first;
  while (first < range.last && tags[first] !== 'name') first++;
  let last = first;
  while (
    last < range.last &&
    tags[last] === 'name' &&
    !/^\p{Lu}\p{Ll}+day$/u.test(book.reading.document.tokens[last]!.text)
  )
    last++;
  return last > first ? textOf(book, { first, last }) : null;
}

/** 'citing two officials', 'quoting a police source': those who stand behind the speaker. */
export function citedSources(book: Book, a: Attribution): Draft | null {
  if (!isCitation(book, a)) return null;
  return resolveSpeaker(book, a.content[0]!);
}

/** Whether an attribution only names a source: its content is no statement. */
export function isCitation(book: Book, a: Attribution): boolean {
  const cue = a.cue && book.reading.document.tokens[a.cue.last - 1]?.lower;
  if (!cue || !/^(?:cit(?:e|es|ed|ing)|quot(?:es|ed|ing))$/.test(cue) || a.content.length !== 1) return false;
  const content = a.content[0]!;
  if (book.reading.inside[content.first] !== -1) return false;
  const head = headOf(book.reading, content);
  return (
    head !== null &&
    (roleNoun(book.reading.document.tokens[head.at]!.lower) !== null ||
      book.mentions.at(head.at)?.entity.kind === 'person')
  );
}
