import { subjectOfEvent } from '../../lib/lookups/subjects.ts';
import type { LookupResult, Subject } from '../../lib/lookups/types.ts';
import type { Entity, HistoricalReference } from '../../lib/report/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Candidates } from './Candidates.tsx';
import { useLookups } from './context.ts';
import { FoundPage } from './FoundPage.tsx';

/** What Wikipedia and Wikidata say of an entity, where the reader wants to know. */
export function EntityLookup({ entity }: { entity: Entity }) {
  return <LookUp subject={useLookups().subjectOf(entity)} />;
}

/** The same for the event that a reference means. */
export function EventLookup({ reference }: { reference: HistoricalReference }) {
  return <LookUp subject={subjectOfEvent(reference)} />;
}

/** Nothing at all while look-ups are off. */
export function LookUp({ subject }: { subject: Subject | null }) {
  const { mode, results } = useLookups();
  if (mode === 'off' || !subject) return null;
  const result = results.get(subject.id);
  return (
    <div class="lookup" data-lookup={result?.state ?? 'idle'} aria-live="polite">
      {result ? <Result subject={subject} result={result} /> : <Ask subject={subject} />}
    </div>
  );
}

function Ask({ subject }: { subject: Subject }) {
  const { t } = usePanel();
  const { allowed, actions } = useLookups();
  const ask = async () => {
    if (allowed || (await actions.allow())) actions.lookUp(subject);
  };
  return (
    <button type="button" class="unfold" onClick={() => void ask()}>
      {t('lookup_do')}
      <span class="hidden"> {subject.name}</span>
    </button>
  );
}

function Result({ subject, result }: { subject: Subject; result: LookupResult }) {
  const { t } = usePanel();
  switch (result.state) {
    case 'waiting':
      return <p class="note">{t('lookup_waiting')}</p>;
    case 'none':
      return <p class="note">{t('lookup_none')}</p>;
    case 'failed':
      return <Failed subject={subject} result={result} />;
    case 'choice':
      return <Candidates subject={subject} choice={result} />;
    case 'found':
      return <FoundPage subject={subject} found={result} />;
  }
}

function Failed({
  subject,
  result,
}: {
  subject: Subject;
  result: Extract<LookupResult, { state: 'failed' }>;
}) {
  const { t } = usePanel();
  const { actions } = useLookups();
  const { problem, until } = result;
  const time = until && new Date(until).toLocaleTimeString(t('language'), { timeStyle: 'short' });
  return (
    <p class="note">
      <Icon name="failed" />
      {t(keyOf('lookup_failed', problem))} {time && t('lookup_until', time)}{' '}
      <button type="button" class="unfold" onClick={() => actions.lookUp(subject)}>
        {t('lookup_retry')}
      </button>
    </p>
  );
}
