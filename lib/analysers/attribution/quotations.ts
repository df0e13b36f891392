import type { TextDocument } from '../../text/document.ts';

import type { Token } from '../../text/tokens.ts';
import { blockQuotation } from './block-quotations.ts';

/** Words between quotation marks, outermost marks only. UTF-16; the marks belong to it. */
export interface Quotation {
  start: number;
  end: number;
  /** Token range, marks included, half-open. */
  firstToken: number;
  lastToken: number;
  block: number;
  /** No closing mark: the speech runs on in the next paragraph (or the mark was forgotten). */
  open: boolean;
  /** Begins a paragraph after an open quotation. */
  continues: boolean;
}

const DOUBLE = /^["“”„«»]$/;
const SINGLE = /^['‘’]$/;
// Elisions that begin with an apostrophe: ’em, ’90s, ’til.
const ELISION = /^(?:\d0s|em|til|tis|twas|cause|bout|n)$/;

/** The last token inside a quotation that is no quotation mark: a comma, a stop, or a word. '' when it is empty. */
export function lastInside(
  document: TextDocument,
  { firstToken, lastToken }: Pick<Quotation, 'firstToken' | 'lastToken'>,
): string {
  for (let i = lastToken - 1; i > firstToken; i--) {
    const { text } = document.tokens[i]!;
    if (!DOUBLE.test(text) && !SINGLE.test(text)) return text;
  }
  return '';
}

type Side = 'open' | 'close' | null;

/** All quotations of a text, in order. Marks nested in others are part of the outer one. */
export function findQuotations(document: TextDocument): Quotation[] {
  const found: Quotation[] = [];
  let token = 0;
  document.blocks.forEach((block, index) => {
    const first = token;
    while (token < document.tokens.length && document.tokens[token]!.start < block.end) token++;
    readBlock(document, first, token, index, found);
  });
  return found;
}

function readBlock(
  document: TextDocument,
  first: number,
  last: number,
  block: number,
  found: Quotation[],
): void {
  const previous = found.at(-1);
  const whole = blockQuotation(document, first, last, block, previous);
  if (whole) {
    found.push(whole);
    return;
  }
  const runsOn = previous?.open === true && previous.block === block - 1;
  const singles = usesSingles(document, first, last);
  for (let i = first; i < last; i++) {
    const width = markWidth(document, i, last, singles);
    if (width === 0 || sideOf(document, i, width) === 'close') continue;
    const close = closingMark(document, i, width, last);
    const end = close ?? last;
    const wide = end - i > width;
    if (close === null && !(wide && mayRunOn(document, i, first))) continue;
    found.push({
      start: document.tokens[i]!.start,
      end: document.tokens[end - 1]!.end,
      firstToken: i,
      lastToken: end,
      block,
      open: close === null,
      continues: runsOn && i === first,
    });
    i = end - 1;
  }
}

/** Single marks are quotation marks only in paragraphs that have no double ones. */
function usesSingles(document: TextDocument, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (DOUBLE.test(document.tokens[i]!.text) || isDoubledSingle(document, i)) return false;
  }
  return true;
}

function isDoubledSingle(document: TextDocument, i: number): boolean {
  const [a, b] = [document.tokens[i], document.tokens[i + 1]];
  return (
    a !== undefined && b !== undefined && SINGLE.test(a.text) && SINGLE.test(b.text) && a.end === b.start
  );
}

/** 0 for no mark, 1 for one token, 2 for a mark typed as two apostrophes. */
function markWidth(document: TextDocument, i: number, last: number, singles: boolean): 0 | 1 | 2 {
  const token = document.tokens[i]!;
  if (DOUBLE.test(token.text)) return 1;
  if (!SINGLE.test(token.text)) return 0;
  if (i + 1 < last && isDoubledSingle(document, i)) return 2;
  return singles && sideOf(document, i, 1) !== null ? 1 : 0;
}

/** Whether a mark opens or closes, by the spaces around it; curly marks say so themselves where spaces do not. */
function sideOf(document: TextDocument, i: number, width: number): Side {
  const { text, tokens } = document;
  const [token, tail] = [tokens[i]!, tokens[i + width - 1]!];
  const before = text[token.start - 1] ?? ' ';
  const after = text[tail.end] ?? ' ';
  const freeLeft = /[\s([{—–:-]/.test(before);
  const freeRight = /[\s)\]},.;:!?—–-]/.test(after);
  if (SINGLE.test(token.text) && width === 1) return singleSide(tokens, i, freeLeft, freeRight);
  if (freeLeft && !freeRight) return 'open';
  if (freeRight && !freeLeft) return 'close';
  if (/^[“„«‘]$/.test(token.text)) return 'open';
  return /^[”»’]$/.test(token.text) ? 'close' : null;
}

/** A single mark must stand free on one side and touch words on the other, or it is an apostrophe. */
function singleSide(tokens: readonly Token[], i: number, freeLeft: boolean, freeRight: boolean): Side {
  if (freeLeft && !freeRight) return ELISION.test(tokens[i + 1]?.lower ?? '') ? null : 'open';
  return freeRight && !freeLeft ? 'close' : null;
}

/** Token after the mark that closes the one at `open`, or null. A nested pair of the same marks is skipped. */
function closingMark(document: TextDocument, open: number, width: number, last: number): number | null {
  const single = SINGLE.test(document.tokens[open]!.text) && width === 1;
  let depth = 0;
  for (let i = open + width; i < last; i++) {
    const token = document.tokens[i]!;
    const isMark = single ? SINGLE.test(token.text) : DOUBLE.test(token.text) || isDoubledSingle(document, i);
    if (!isMark) continue;
    const w = !single && SINGLE.test(token.text) ? 2 : 1;
    const side = sideOf(document, i, w);
    if (side === 'open' && /[“«‘]/.test(token.text)) depth++;
    else if (side !== 'open' && (side === 'close' || !single)) {
      if (depth === 0) return i + w;
      depth--;
    } else if (side === 'open' && !single && !/[“«‘]/.test(token.text)) return null;
    i += w - 1;
  }
  return null;
}

/** A mark without a partner still opens speech at the start of a paragraph or sentence, or after a comma or colon. */
function mayRunOn(document: TextDocument, i: number, first: number): boolean {
  return i === first || /^[,:.!?]$/.test(document.tokens[i - 1]!.text);
}
