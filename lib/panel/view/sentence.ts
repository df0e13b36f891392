import type { Article, Evidence } from '../../report/types.ts';
import { readText } from '../../text/document.ts';
import { evidence } from '../../text/evidence.ts';

/** The sentence that a span stands in; the span itself where it crosses sentences' bounds or stands in no block. */
export function sentenceAround(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { start, end }: { start: number; end: number },
): Evidence {
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  const sentence =
    block && readText(text, [block]).sentences.find((item) => item.start <= start && end <= item.end);
  return sentence ? evidence(text, sentence.start, sentence.end) : evidence(text, start, end);
}
