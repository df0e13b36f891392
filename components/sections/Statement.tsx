import type { Quote } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Clamp } from '../parts/Clamp.tsx';
import { Words } from '../parts/Words.tsx';

/**
 * One statement. Words in quotation marks in the article are shown as a quotation; a paraphrase has its own badge, a
 * thinner rule and no marks.
 * @param by whom it is from; null where that is not told
 */
export function Statement({ quote, by }: { quote: Quote; by: string | null }) {
  return quote.type === 'indirect' ? <Paraphrase quote={quote} /> : <Quotation quote={quote} by={by} />;
}

function Quotation({ quote, by }: { quote: Quote; by: string | null }) {
  const { t } = usePanel();
  const first = quote.content[0];
  if (!first) return null;
  const words = quote.content.map((evidence) => evidence.quote).join(' … ');
  return (
    <figure class="said direct" data-item={quote.id} tabIndex={-1}>
      <p class="said-head">
        <Badge icon="quote" word={t(quote.type === 'mixed' ? 'quoted_partly' : 'quoted')} />
        <Cue quote={quote} />
      </p>
      <Clamp length={words.length}>
        <blockquote class="quote" dir="auto">
          {words}
        </blockquote>
      </Clamp>
      <figcaption class="by">
        {by && <b dir="auto">{by}</b>} <Cite evidence={first} />
      </figcaption>
    </figure>
  );
}

function Paraphrase({ quote }: { quote: Quote }) {
  const { t } = usePanel();
  return (
    <div class="said" data-item={quote.id} tabIndex={-1}>
      <p class="said-head">
        <Badge icon="paraphrase" word={t(`act_${quote.act}`)} />
        <Cue quote={quote} />
      </p>
      {quote.content.map((evidence) => (
        <Words key={evidence.start} evidence={evidence} clamp />
      ))}
    </div>
  );
}

function Cue({ quote }: { quote: Quote }) {
  return quote.cue ? (
    <span class="by" dir="auto">
      <i>{quote.cue.quote}</i>
    </span>
  ) : null;
}
