import type { TextDocument } from '../../text/document.ts';
import { sensesOfVerb, verbForms } from './lexicon.ts';
import type { Quotation } from './quotations.ts';

const MARK = /^["“”„«»]$/;
const DASH = /^[—–-]$/;
const FEWEST_TOKENS = 4;

/**
 * A block quotation or embedded post as a quotation of its own, without the signature ('— Ann Lee (@annlee)'), or null:
 * its role must say so, no marks may stand in it, and it must be signed or led into by a colon, a verb of speech, or
 * another block quotation.
 * @param first token range of the block, half-open
 */
export function blockQuotation(
  document: TextDocument,
  first: number,
  last: number,
  block: number,
  before: Quotation | undefined,
): Quotation | null {
  if (document.blocks[block]?.role !== 'quote' || last - first < FEWEST_TOKENS) return null;
  for (let i = first; i < last; i++) if (MARK.test(document.tokens[i]!.text)) return null;
  const end = signatureAt(document, first, last) ?? last;
  const continues = before?.block === block - 1 && document.blocks[block - 1]?.role === 'quote';
  if (end === last && !continues && !isLedInto(document, first)) return null;
  return {
    start: document.tokens[first]!.start,
    end: document.tokens[end - 1]!.end,
    firstToken: first,
    lastToken: end,
    block,
    open: false,
    continues,
  };
}

const LONGEST_SIGNATURE = 16; // tokens

/** The dash of a signature: a name behind it, and no stop until the end of the block. */
export function signatureAt(document: TextDocument, first: number, last: number): number | null {
  const { tokens } = document;
  for (let i = last - 2; i > first && i >= last - LONGEST_SIGNATURE; i--) {
    if (DASH.test(tokens[i]!.text)) return isName(tokens[i + 1]!.text) && isFree(document, i) ? i : null;
  }
  return null;
}

const isName = (text: string): boolean => /^[\p{Lu}@]/u.test(text);

/** Space before it: no hyphen of a compound. */
const isFree = ({ text, tokens }: TextDocument, i: number): boolean =>
  /[\s.!?”"’]/.test(text[tokens[i]!.start - 1] ?? ' ');

const LONGEST_LEAD = 30; // tokens

/** The text before ends with a colon, or its last sentence has a verb of speech. */
function isLedInto({ tokens, text }: TextDocument, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - LONGEST_LEAD; i--) {
    const token = tokens[i]!;
    if (i === first - 1 && token.text === ':') return true;
    if (i < first - 1 && /^[.!?]$/.test(token.text) && /\s/.test(text[token.end] ?? '')) return false;
    const lemma = verbForms(token.lower)?.lemma;
    if (lemma && sensesOfVerb(lemma).some((s) => s.frames.includes('q') && /^(?:said|wrote)$/.test(s.act)))
      return true;
  }
  return false;
}
