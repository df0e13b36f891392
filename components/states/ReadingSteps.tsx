import { FINDING_KINDS } from '../../lib/analysers/settings.ts';
import type { ContextReport, FindingKind } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  report: ContextReport | null;
  done: readonly FindingKind[];
}

/** How far reading has come, stage by stage. */
export function ReadingSteps({ report, done }: Props) {
  const { t } = usePanel();
  const total = FINDING_KINDS.length + 1;
  const reached = report ? done.length + 1 : 0;
  const next = FINDING_KINDS.find((kind) => !done.includes(kind));
  return (
    <div class="edge" role="status">
      <p class="note">
        <strong>{t('reading_steps', reached, total)}</strong>
      </p>
      <progress class="progress" aria-label={t('reading')} max={total} value={reached} />
      <ul class="steps">
        <li class={report ? '' : 'now'}>
          <Icon name={report ? 'check' : 'reading'} />
          {t('step_article')}
          <span>{report ? countText(t, 'paragraphs', report.article.blocks.length) : ''}</span>
        </li>
        {FINDING_KINDS.map((kind) => (
          <Step key={kind} kind={kind} report={report} done={done} now={report !== null && kind === next} />
        ))}
      </ul>
    </div>
  );
}

function Step({ kind, report, done, now }: Props & { kind: FindingKind; now: boolean }) {
  const { t } = usePanel();
  const ready = done.includes(kind);
  return (
    <li class={ready ? '' : now ? 'now' : 'todo'}>
      <Icon name={ready ? 'check' : now ? 'reading' : 'empty'} />
      {t(`step_${kind}`)}
      <span>{ready ? report?.[kind].length : now ? '' : t('waiting')}</span>
    </li>
  );
}
