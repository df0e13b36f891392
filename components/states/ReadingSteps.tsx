import { FINDING_KINDS } from '../../lib/analysers/settings.ts';
import type { ContextReport, FindingKind } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  report: ContextReport | null;
  done: readonly FindingKind[];
}

/**
 * How far reading has come, stage by stage. Once there are findings it keeps to the panel's lower edge: what is on
 * screen stays where it is when the last stage is done.
 */
export function ReadingSteps({ report, done }: Props) {
  const { t } = usePanel();
  const total = FINDING_KINDS.length + 1;
  const reached = report ? done.length + 1 : 0;
  const next = FINDING_KINDS.find((kind) => !done.includes(kind));
  return (
    <div class={report ? 'steps-bar edge' : 'edge'}>
      <p class="note">
        <strong>{t('reading_steps', reached, total)}</strong> {report && next && t(`step_${next}`)}
      </p>
      <progress class="progress" aria-label={t('reading')} max={total} value={reached} />
      {!report && (
        <ul class="steps">
          <li class="now">
            <Icon name="reading" />
            {t('step_article')}
          </li>
          {FINDING_KINDS.map((kind) => (
            <li key={kind} class="todo">
              <Icon name="empty" />
              {t(`step_${kind}`)}
              <span>{t('waiting')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
