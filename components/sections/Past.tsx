import { useState } from 'preact/hooks';
import { timelineOf } from '../../lib/panel/view/timeline.ts';
import { yearsText } from '../../lib/panel/view/years.ts';
import type { ContextReport, HistoricalReference } from '../../lib/report/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { EventLookup } from '../lookups/LookUp.tsx';
import { EventMemory } from '../memory/AlsoIn.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Gloss } from '../parts/Gloss.tsx';
import { useGrowing } from '../parts/growing.ts';
import { RowHead } from '../parts/RowHead.tsx';
import { ShowAll } from '../parts/ShowAll.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { Yours } from '../parts/Yours.tsx';
import { hasReasoning, Reasoning } from './Reasoning.tsx';
import { SentenceOf } from './SentenceOf.tsx';
import { Timeline } from './Timeline.tsx';

/** So many are shown at first. */
const FIRST = 2;

/** The past that the story leans on: a timeline and the same as a list. */
export function Past({ report }: { report: ContextReport }) {
  const [all, setAll] = useState(false);
  const shown = report.history.slice(0, useGrowing(all ? report.history.length : FIRST));
  const timeline = timelineOf(report.history, report.article.published);
  return (
    <>
      {timeline && <Timeline timeline={timeline} />}
      <ol>
        {shown.map((reference) => (
          <PastRow key={reference.id} reference={reference} />
        ))}
      </ol>
      {report.history.length > FIRST && (
        <ShowAll open={all} count={report.history.length} onToggle={setAll} />
      )}
    </>
  );
}

function PastRow({ reference }: { reference: HistoricalReference }) {
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  const { event, evidence } = reference;
  const years = yearsText(t, event ?? reference) ?? evidence.quote;
  const name = [years, event?.title].filter(Boolean).join(' ');
  return (
    <li class="row past" data-item={reference.id} tabIndex={-1}>
      <RowHead
        list="history"
        finding={reference}
        name={name}
        heading={<Heading years={years} title={event?.title} />}
      >
        <Badge icon="past" word={t(keyOf('history', reference.kind))} />
        {event && <Badge icon="check" word={t('resolved')} />}
        <Yours finding={reference} />
        {hasReasoning(reference) && (
          <Toggle open={open} onToggle={setOpen}>
            {t('working')}
          </Toggle>
        )}
      </RowHead>
      {open && <Reasoning reference={reference} />}
      <EventMemory reference={reference} />
      <EventLookup reference={reference} />
      {event && <Gloss text={event.summary} lines={2} yours={event.own === true} />}
      <SentenceOf evidence={evidence} />
    </li>
  );
}

/** A title that tells its year needs no year before it. */
function Heading({ years, title }: { years: string; title: string | undefined }) {
  const told = title !== undefined && /^\d{3,4}/.test(title);
  return (
    <>
      {!told && <span class="year">{years}</span>} {title}
    </>
  );
}
