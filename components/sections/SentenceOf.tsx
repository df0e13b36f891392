import { sentenceAround } from '../../lib/panel/view/sentence.ts';
import type { Evidence } from '../../lib/report/types.ts';
import { useArticle } from '../context.tsx';
import { Words } from '../parts/Words.tsx';

/** Of the sentence, at first. */
const LINES = 2;

/** The sentence that some words stand in, with the words in bold. */
export function SentenceOf({ evidence }: { evidence: Evidence }) {
  return <Words evidence={sentenceAround(useArticle(), evidence)} mark={evidence} lines={LINES} />;
}
