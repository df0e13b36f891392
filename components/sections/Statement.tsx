import type { Quote } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Clamp } from '../parts/Clamp.tsx';
import { Words } from '../parts/Words.tsx';

/** Lines that stand at first: words that are all quoted are worth one more. */
const LINES = { direct: 3, mixed: 2, indirect: 2 } as const satisfies Record<Quote['type'], number>;

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
      <blockquote>
        <Clamp lines={LINES[quote.type]} end={<Cite evidence={first} />}>
          {(at, end) => (
            <p ref={at.ref} class={`quote ${at.class}`}>
              <q>{words}</q> {end}
            </p>
          )}
        </Clamp>
      </blockquote>
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
        <Words key={evidence.start} evidence={evidence} lines={LINES[quote.type]} />
      ))}
    </div>
  );
}

/** The article's reporting words, on the line they share with the badge; the whole of them on demand. */
function Cue({ quote }: { quote: Quote }) {
  return quote.cue ? (
    <i class="cue" dir="auto" title={quote.cue.quote}>
      {quote.cue.quote}
    </i>
  ) : null;
}
