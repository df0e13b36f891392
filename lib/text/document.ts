import { splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A block's place in the text, UTF-16, half-open; anything with a start and an end will do. */
interface Span {
  start: number;
  end: number;
}

/** A paragraph, heading, list item or block quotation of the article. */
export interface TextBlock extends Span {
  role?: 'paragraph' | 'heading' | 'list-item' | 'quote';
}

/** A sentence never crosses a block. `firstToken..lastToken` index into `tokens`, half-open. */
export interface Sentence extends Span {
  index: number;
  block: number;
  firstToken: number;
  lastToken: number;
}

/** The text of an article cut once into tokens and sentences; every analyser reads this one. */
export interface TextDocument {
  text: string;
  /** In text order. Empty text has none. */
  blocks: readonly TextBlock[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}

/** Lists and pages without a full stop are no sentences; analysers may look through a sentence more than once. */
const MOST_TOKENS = 400;

/**
 * Cuts a text into tokens and sentences. Linear in its length.
 * @param blocks UTF-16 spans in text order, not overlapping; text outside them is not analysed.
 */
export function readText(text: string, blocks: readonly TextBlock[]): TextDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const first = tokens.length;
    tokenize(text, block.start, block.end, tokens);
    const ranges = splitSentences(text, tokens, first, tokens.length).flatMap(cutLong);
    for (const [from, to] of ranges) {
      sentences.push({
        index: sentences.length,
        block: index,
        firstToken: from,
        lastToken: to,
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
      });
    }
  });
  return { text, blocks, tokens, sentences };
}

function cutLong([from, to]: [number, number]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = from; at < to; at += MOST_TOKENS) ranges.push([at, Math.min(at + MOST_TOKENS, to)]);
  return ranges;
}
