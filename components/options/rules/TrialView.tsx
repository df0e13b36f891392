import { useId } from 'preact/hooks';
import type { Trial } from '../../../lib/sites/trial.ts';
import { countText } from '../../../lib/texts/index.ts';
import { usePanel } from '../../context.tsx';

interface Props {
  url: string;
  /** Null while there is nothing to show. */
  trial: Trial | null;
  onUrl(url: string): void;
}

/** So many parts tell what a rule does; the counts tell the rest. */
const MOST = 40;

/** What a rule makes of a page that is open in a tab: what is read, and what is left out and why. */
export function TrialView({ url, trial, onUrl }: Props) {
  const { t } = usePanel();
  const id = useId();
  return (
    <div class="trial" data-testid="trial">
      <h3>{t('trial')}</h3>
      <label class="field-label" for={id}>
        {t('trial_url')}
      </label>
      <input
        id={id}
        type="url"
        value={url}
        placeholder="https://example.org/news/1"
        onInput={({ currentTarget }) => onUrl(currentTarget.value)}
      />
      <p class="note" role="status">
        {trial === null
          ? t('trial_none')
          : trial.ok
            ? `${countText(t, 'trace_kept', trial.kept.length)} ${countText(t, 'trace_left', trial.left.length)}`
            : t(TROUBLE[trial.problem])}
      </p>
      {trial?.ok && (
        <div class="trial-columns">
          <section aria-label={t('trial_read')}>
            <h4>{t('trial_read')}</h4>
            <ol class="trial-kept">
              {trial.kept.slice(0, MOST).map((text) => (
                <li key={text} dir="auto">
                  <span class="one-line">{text}</span>
                </li>
              ))}
            </ol>
          </section>
          <section aria-label={t('trial_left')}>
            <h4>{t('trial_left')}</h4>
            <ul class="trial-left">
              {trial.left.slice(0, MOST).map(({ excerpt, rule }, i) => (
                <li key={`${i} ${excerpt}`} dir="auto">
                  {excerpt} <small>{rule}</small>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  );
}

const TROUBLE = {
  'no-tab': 'trial_no_tab',
  'other-site': 'trial_other_site',
  restricted: 'trial_unreadable',
  'needs-access': 'trial_unreadable',
  reloaded: 'trial_unreadable',
  gone: 'trial_no_tab',
  unreadable: 'trial_unreadable',
  failed: 'trial_unreadable',
} as const satisfies Record<Exclude<Trial, { ok: true }>['problem'], string>;
