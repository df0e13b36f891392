import { useState } from 'preact/hooks';
import type { Evidence } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Cite } from './Cite.tsx';
import { LONG } from './Clamp.tsx';

interface Props {
  evidence: Evidence;
  /** Part of the words that is meant, in bold; UTF-16 offsets into the article's text. */
  mark?: { start: number; end: number };
  /** Cut after three lines until the reader wants the rest. */
  clamp?: boolean;
}

/** The article's own words, in its own voice, with the key that leads to them. */
export function Words({ evidence, mark, clamp = false }: Props) {
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  const long = clamp && evidence.quote.length > LONG;
  return (
    <>
      <p class={long && !open ? 'words clamp' : 'words'} dir="auto">
        <Marked evidence={evidence} mark={mark} /> {(!long || open) && <Cite evidence={evidence} />}
      </p>
      {long && (
        <p class="tail">
          <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'less' : 'more')}
          </button>
          {!open && <Cite evidence={evidence} />}
        </p>
      )}
    </>
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
