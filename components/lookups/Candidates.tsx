import type { LookupResult, Subject } from '../../lib/lookups/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { useLookups } from './context.ts';

interface Props {
  subject: Subject;
  choice: Extract<LookupResult, { state: 'choice' }>;
}

/** Pages that may be meant: the reader says which. */
export function Candidates({ subject, choice: { why, candidates, open } }: Props) {
  const { t } = usePanel();
  const { actions } = useLookups();
  return (
    <>
      <p class="note">{t(keyOf('lookup_why', why))}</p>
      {candidates.length > 0 && (
        <ul class="candidates">
          {candidates.map(({ title, text }) => (
            <li key={title}>
              <button type="button" class="unfold" dir="auto" onClick={() => actions.choose(subject, title)}>
                {title}
              </button>
              <p class="note" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <button type="button" class="unfold" onClick={() => actions.lookUp(subject)}>
          {t(why === 'several' ? 'lookup_show_all' : 'lookup_search')}
        </button>
      )}
    </>
  );
}
