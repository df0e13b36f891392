import type { Evidence } from '../../lib/report/types.ts';
import { Cite } from './Cite.tsx';
import { Clamp } from './Clamp.tsx';

interface Props {
  evidence: Evidence;
  /** Part of the words that is meant, in bold; UTF-16 offsets into the article's text. */
  mark?: { start: number; end: number };
  /** Cut after three lines until the reader wants the rest. */
  clamp?: boolean;
}

/** The article's own words, in its own voice, with the key that leads to them. */
export function Words({ evidence, mark, clamp = false }: Props) {
  return (
    <Clamp length={clamp ? evidence.quote.length : 0} end={<Cite evidence={evidence} />}>
      {(className, end) => (
        <p class={`words ${className}`} dir="auto">
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
