import type { ContextReport, HistoricalReference } from '../../lib/report/types.ts';
import { countText, keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Words } from '../parts/Words.tsx';
import { yearsText } from './years.ts';

/** The past that the story leans on: a timeline and the same as a list. */
export function Past({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  return (
    <>
      <p class="lede">{countText(t, 'lede_past', report.history.length)}</p>
      <ol>
        {report.history.map((reference) => (
          <PastRow key={reference.id} reference={reference} />
        ))}
      </ol>
    </>
  );
}

function PastRow({ reference }: { reference: HistoricalReference }) {
  const { t } = usePanel();
  const { event, evidence } = reference;
  return (
    <li class="row past" data-item={reference.id}>
      <div class="row-head">
        <h3 dir="auto">
          <span class="year">{yearsText(t, event ?? reference) ?? evidence.quote}</span> {event?.title}
        </h3>
      </div>
      <p class="kinds">
        <Badge icon="past" word={t(keyOf('history', reference.kind))} />
        {event && <Badge icon="check" word={t('resolved')} />}
      </p>
      {event && (
        <p class="gloss">
          <Icon name="index" />
          <span>
            <b>{t('from_index')}</b> {event.summary}
          </span>
        </p>
      )}
      <Words evidence={evidence} />
      {reference.working && <p class="note">{reference.working}</p>}
    </li>
  );
}
