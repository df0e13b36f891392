import type { Quote } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Clamp } from '../parts/Clamp.tsx';
import { Words } from '../parts/Words.tsx';

/**
 * One statement. Words in quotation marks in the article are shown as a quotation; a paraphrase has its own badge, a
 * thinner rule and no marks. Whose it is stands above, in the row of its source.
 */
export function Statement({ quote }: { quote: Quote }) {
  return quote.type === 'indirect' ? <Paraphrase quote={quote} /> : <Quotation quote={quote} />;
}

function Quotation({ quote }: { quote: Quote }) {
  const { t } = usePanel();
  const first = quote.content[0];
  if (!first) return null;
  const words = quote.content.map((evidence) => evidence.quote).join(' … ');
  return (
    <div class="said direct" data-item={quote.id} tabIndex={-1}>
      <p class="said-head">
        <Badge icon="quote" word={t(quote.type === 'mixed' ? 'quoted_partly' : 'quoted')} />
        <Cue quote={quote} />
      </p>
      <Clamp length={words.length} end={<Cite evidence={first} />}>
        {(className, end) => (
          <blockquote class={`quote ${className}`}>
            <q dir="auto">{words}</q> {end}
          </blockquote>
        )}
      </Clamp>
    </div>
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
