import type { Article, Evidence } from '../types.ts';

/** Words longer than this are given by their first and last few. */
const WHOLE = 120;
const ENDS = 4;
/** So many words of context make a short quote stand alone. */
const CONTEXT = 3;

/**
 * Address of words in a page, as a text fragment (WICG draft): any browser that knows these scrolls to the words and
 * marks them, others open the page. Null where the page has no address.
 */
export function fragmentLink(
  url: string | null,
  article: Pick<Article, 'text' | 'blocks'>,
  evidence: Evidence,
): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const words = evidence.quote.trim().split(/\s+/);
  const whole = evidence.quote.length <= WHOLE || words.length <= 2 * ENDS;
  const start = whole ? words.join(' ') : words.slice(0, ENDS).join(' ');
  const end = whole ? null : words.slice(-ENDS).join(' ');
  const { before, after } = context(article, evidence);
  const parts = [
    before && `${encode(before)}-`,
    encode(start),
    end && encode(end),
    after && `-${encode(after)}`,
  ];
  const address = new URL(url);
  return `${address.href.split('#')[0]}#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Words beside the evidence in its own block: a fragment never reaches over a block. */
function context({ text, blocks }: Pick<Article, 'text' | 'blocks'>, { start, end }: Evidence) {
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (!block) return { before: '', after: '' };
  const before = text.slice(block.start, start).trim().split(/\s+/).slice(-CONTEXT).join(' ');
  const after = text.slice(end, block.end).trim().split(/\s+/).slice(0, CONTEXT).join(' ');
  return { before, after };
}

/** Dashes and commas have a meaning in fragments. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
