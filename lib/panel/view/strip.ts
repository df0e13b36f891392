import type { Article } from '../../report/types.ts';

/** The article drawn as a line of paragraphs, with a mark at each place; all in 0..1000 of its width. */
export interface Strip {
  paragraphs: { from: number; to: number }[];
  hits: number[];
}

/** Width of the drawing. */
export const STRIP_WIDTH = 1000;
/** Between two paragraphs; thinner where there are many, so that the gaps never outweigh the lines. */
const GAP = 14;
const MOST_GAPS = 0.3;

/** Where spans stand in an article. Empty for an empty text. */
export function stripOf(
  article: Pick<Article, 'blocks' | 'text'>,
  spans: readonly { start: number }[],
): Strip {
  const { blocks, text } = article;
  if (blocks.length === 0 || text.length === 0) return { paragraphs: [], hits: [] };
  const gap = Math.min(GAP, (STRIP_WIDTH * MOST_GAPS) / blocks.length);
  const scale = (STRIP_WIDTH + gap) / (text.length + 1);
  const place = (offset: number) => Math.round(offset * scale);
  return {
    paragraphs: blocks.map(({ start, end }) => ({
      from: place(start),
      to: Math.max(place(start) + 1, Math.round(place(end) - gap)),
    })),
    hits: spans.map(({ start }) => Math.min(STRIP_WIDTH, place(start))),
  };
}
