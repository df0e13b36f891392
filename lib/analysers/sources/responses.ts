import { ANONYMITY, RESPONSES } from '../../languages/en/sourcing/phrases.ts';
import { subjectOf } from '../attribution/subjects.ts';
import type { Unit } from '../attribution/units.ts';
import type { Book } from './book.ts';
import type { Draft } from './draft.ts';
import { tokenAt } from './mentions.ts';
import { resolveSpeaker } from './resolve.ts';

/** Writes down who declined to comment, did not answer or denied, as the story tells it. */
export function readResponses(book: Book): void {
  for (const unit of book.reading.units) {
    const { text, start } = plainText(book, unit);
    for (const { response, pattern } of RESPONSES) {
      const match = pattern.exec(text);
      if (!match) continue;
      const verb = verbAt(book, start + match.index, unit);
      const subject = verb === null ? null : subjectOf(book.reading, verb, unit);
      const draft = subject && resolveSpeaker(book, subject.antecedent ?? subject.words);
      if (!draft || (response === 'denied' && draft.response)) continue;
      if (draft.kind === 'document' || draft.kind === 'outlet') continue;
      draft.response ??= response;
      if (response !== 'denied') draft.voiced = true;
      break;
    }
  }
}

/** The unit's text in lower case, quotations blanked out; offsets stay. */
function plainText(book: Book, unit: Unit): { text: string; start: number } {
  const { tokens, text } = book.reading.document;
  const start = tokens[unit.firstToken]!.start;
  let plain = text.slice(start, tokens[unit.lastToken - 1]!.end).toLowerCase();
  for (const q of book.reading.quotations) {
    if (q.firstToken < unit.firstToken || q.firstToken >= unit.lastToken) continue;
    plain = plain.slice(0, q.start - start) + ' '.repeat(q.end - q.start) + plain.slice(q.end - start);
  }
  return { text: plain, start };
}

/** The first verb at or after an offset. */
function verbAt(book: Book, offset: number, unit: Unit): number | null {
  for (let i = tokenAt(book.reading, offset); i < unit.lastToken; i++) {
    if (/^(?:verb|past|ing|have|do|modal|be)$/.test(book.reading.tags[i]!)) return i;
  }
  return null;
}

/** Finds why each unnamed source is not named, in the sentence that tells it or the next. */
export function readAnonymityReasons(book: Book, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'anonymous') continue;
    for (const range of draft.evidence) {
      draft.anonymityReason ??= reasonNear(book, book.reading.unitAt[range.first]!, range.first);
    }
  }
}

function reasonNear(book: Book, index: number, after: number): { start: number; end: number } | null {
  const unit = book.reading.units[index]!;
  const next = book.reading.units[index + 1];
  for (const candidate of next && next.block === unit.block ? [unit, next] : [unit]) {
    const { text, start } = plainText(book, candidate);
    const from = candidate === unit ? Math.max(0, book.reading.document.tokens[after]!.start - start) : 0;
    for (const pattern of ANONYMITY) {
      const match = pattern.exec(text.slice(from));
      if (match) return trimmed(book, start + from + match.index, match[0].length);
    }
  }
  return null;
}

function trimmed(book: Book, start: number, length: number): { start: number; end: number } {
  const words = book.reading.document.text
    .slice(start, start + length)
    .trimEnd()
    .replace(/[,\s]{1,8}$/, '');
  return { start, end: start + words.length };
}
