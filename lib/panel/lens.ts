import type { ContextReport, Evidence } from '../report/types.ts';
import { readText } from '../text/document.ts';
import { evidence } from '../text/evidence.ts';

/**
 * What is muted while the reader looks through one source's lens: in each block all but the sentences that hold what
 * the source says or is.
 */
export function mutedBy(report: ContextReport, source: string): Evidence[] {
  const { article, quotes, sources } = report;
  const own = quotes.filter((quote) => quote.source === source).flatMap(({ content }) => content);
  const told = sources.find(({ id }) => id === source)?.evidence ?? [];
  const { sentences } = readText(article.text, article.blocks);
  const lit = sentences.filter(({ start, end }) =>
    [...own, ...told].some((words) => words.start < end && words.end > start),
  );
  return article.blocks.flatMap((block) => {
    const inside = lit.filter(({ start, end }) => start >= block.start && end <= block.end);
    return gapsBetween(inside, block).map(({ start, end }) => evidence(article.text, start, end));
  });
}

/** What lies between spans (in order, not overlapping) in a block. */
function gapsBetween(
  spans: readonly { start: number; end: number }[],
  block: { start: number; end: number },
) {
  const gaps: { start: number; end: number }[] = [];
  let at = block.start;
  for (const { start, end } of spans) {
    if (start > at) gaps.push({ start: at, end: start });
    at = end;
  }
  if (at < block.end) gaps.push({ start: at, end: block.end });
  return gaps;
}
