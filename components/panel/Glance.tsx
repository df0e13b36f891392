import { type GlanceKind, glanceOf } from '../../lib/panel/view/glance.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

interface Props {
  report: ContextReport;
  chosen: GlanceKind | null;
  onChoose(kind: GlanceKind | null): void;
}

/** At a glance: one line, each part of it a filter. */
export function Glance({ report, chosen, onChoose }: Props) {
  const { t } = usePanel();
  const parts = glanceOf(report);
  if (parts.length === 0) return null;
  return (
    <nav class="glance edge" aria-label={t('glance')}>
      <ul>
        {parts.map(({ kind, count, atLeast }) => (
          <li key={kind}>
            <button
              type="button"
              class="filter"
              data-filter={kind}
              aria-pressed={chosen === kind}
              onClick={() => onChoose(chosen === kind ? null : kind)}
            >
              <b>
                {count}
                {atLeast && '+'}
              </b>{' '}
              {countText(t, `glance_${kind}`, count).trim()}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
