import { useRef } from 'preact/hooks';
import { type GlanceKind, glanceOf } from '../../lib/panel/view/glance.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

interface Props {
  report: ContextReport;
  /** More is to come: the room for it is kept, so that nothing below moves. */
  filling: boolean;
  chosen: GlanceKind | null;
  onChoose(kind: GlanceKind | null): void;
}

/** At a glance: one line, each part of it a filter. */
export function Glance({ report, filling, chosen, onChoose }: Props) {
  const { t } = usePanel();
  const filled = useRef(false);
  filled.current ||= filling;
  const parts = glanceOf(report);
  if (parts.length === 0 && !filling) return null;
  return (
    <nav class="glance edge" aria-label={t('glance')}>
      <ul class={filled.current ? 'roomy' : ''}>
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
