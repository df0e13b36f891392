import type { Article } from '../../report/types.ts';

/** Which block an offset stands in, counted from 1 as a reader counts paragraphs; 0 where the text is empty. */
export function paragraphOf(article: Pick<Article, 'blocks'>, offset: number): number {
  const { blocks } = article;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks.length === 0 ? 0 : Math.max(1, low);
}

/** The paragraphs that some spans start in, in order, each once. */
export function paragraphsOf(
  article: Pick<Article, 'blocks'>,
  spans: readonly { start: number }[],
): number[] {
  return [...new Set(spans.map(({ start }) => paragraphOf(article, start)))].sort((a, b) => a - b);
}
