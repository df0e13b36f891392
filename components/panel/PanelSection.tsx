import { useState } from 'preact/hooks';
import type { SectionName } from '../../lib/panel/section-names.ts';
import type { Sort } from '../../lib/panel/sort.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SECTIONS } from '../sections/registry.ts';

interface Props {
  name: SectionName;
  report: ContextReport;
  /** Its findings are still being made: a few empty rows keep their place. */
  waiting: boolean;
}

/** One section of the panel, with its heading. */
export function PanelSection({ name, report, waiting }: Props) {
  const { t, actions } = usePanel();
  const { title, View, Tool } = SECTIONS[name];
  const [sort, setSort] = useState<Sort>('salience');
  return (
    <section
      class="section edge"
      id={name}
      data-section={name}
      aria-labelledby={`${name}-title`}
      aria-busy={waiting}
    >
      <header>
        <h2 id={`${name}-title`}>{t(title)}</h2>
        {!waiting && Tool && <Tool sort={sort} onSort={setSort} />}
        {!waiting && (
          <button
            type="button"
            class="tool"
            aria-label={t('copy_section', t(title))}
            title={t('copy_section', t(title))}
            onClick={() => actions.copySection(name)}
          >
            <Icon name="copy" />
          </button>
        )}
      </header>
      {waiting ? <Slots /> : <View report={report} sort={sort} />}
    </section>
  );
}

function Slots() {
  return (
    <div class="slots" aria-hidden="true">
      <div class="slot" />
      <div class="slot" />
      <div class="slot" />
    </div>
  );
}
