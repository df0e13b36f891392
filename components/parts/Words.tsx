import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../lib/report/types.ts';
import { Cite } from './Cite.tsx';

interface Props {
  evidence: Evidence;
  /** Part of the words that is meant, in bold; UTF-16 offsets into the article's text. */
  mark?: { start: number; end: number };
  className?: string;
  children?: ComponentChildren;
}

/** The article's own words, in its own voice, with the key that leads to them. */
export function Words({ evidence, mark, className = 'words', children }: Props) {
  return (
    <p class={className} dir="auto">
      <Quoted evidence={evidence} mark={mark} /> {children}
      <Cite evidence={evidence} />
    </p>
  );
}

function Quoted({ evidence, mark }: { evidence: Evidence; mark: Props['mark'] | undefined }) {
  const { start, end, quote } = evidence;
  if (!mark || mark.start < start || mark.end > end) return quote;
  return (
    <>
      {quote.slice(0, mark.start - start)}
      <mark>{quote.slice(mark.start - start, mark.end - start)}</mark>
      {quote.slice(mark.end - start)}
    </>
  );
}
