import type { Evidence } from '../../lib/report/types.ts';
import { Cite } from './Cite.tsx';
import { Clamp } from './Clamp.tsx';

interface Props {
  evidence: Evidence;
  /** Part of the words that is meant, in bold; UTF-16 offsets into the article's text. */
  mark?: { start: number; end: number };
  /** Cut after so many lines until the reader wants the rest; whole where it is left out. */
  lines?: number;
}

/** The article's own words, in its own voice, with the key that leads to them. */
export function Words({ evidence, mark, lines = Number.POSITIVE_INFINITY }: Props) {
  return (
    <Clamp lines={lines} end={<Cite evidence={evidence} />}>
      {(at, end) => (
        <p ref={at.ref} class={`words ${at.class}`}>
          <Marked evidence={evidence} mark={mark} /> {end}
        </p>
      )}
    </Clamp>
  );
}

function Marked({ evidence, mark }: { evidence: Evidence; mark: Props['mark'] | undefined }) {
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
