import { Fragment } from 'preact';
import { insertionsIn } from '../../lib/panel/view/insertions.ts';
import type { Evidence } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Cite } from './Cite.tsx';
import { Clamp } from './Clamp.tsx';

interface Props {
  evidence: Evidence;
  /** Part of the words that is meant, in bold; UTF-16 offsets into the article's text. */
  mark?: { start: number; end: number };
  /** Cut after so many lines until the reader wants the rest; whole where it is left out. */
  lines?: number;
  /** Whether names are put beside pronouns whose name is not in these words: for words shown by themselves. */
  named?: boolean;
}

/** The article's own words, in its own voice, with the key that leads to them. */
export function Words({ evidence, mark, lines = Number.POSITIVE_INFINITY, named = false }: Props) {
  return (
    <Clamp lines={lines} end={<Cite evidence={evidence} />}>
      {(at, end) => (
        <p ref={at.ref} class={`words ${at.class}`}>
          {named ? <Named evidence={evidence} /> : <Marked evidence={evidence} mark={mark} />} {end}
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

/** The words with names inserted, in brackets and set apart: they are not the article's. */
function Named({ evidence: { start, end, quote } }: { evidence: Evidence }) {
  const { t, report } = usePanel();
  const insertions = insertionsIn({ start, end }, report?.entities ?? []);
  const stops = [start, ...insertions.map(({ at }) => at), end];
  return stops.slice(1).map((stop, i) => {
    const insertion = insertions[i];
    return (
      <Fragment key={stop}>
        {quote.slice(stops[i]! - start, stop - start)}
        {insertion && (
          <>
            {' '}
            <span class="inserted" title={t('inserted_name')}>
              [{insertion.name}]
            </span>
          </>
        )}
      </Fragment>
    );
  });
}
