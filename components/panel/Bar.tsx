import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ExportMenu } from './ExportMenu.tsx';

export interface BarActions {
  setSite(on: boolean): void;
  openSearch(): void;
  openOptions(): void;
}

interface Props {
  /** Whether reading is on for this site; null where there is no site. */
  site: boolean | null;
  hasReport: boolean;
  actions: BarActions;
}

/** Site switch and tools. */
export function Bar({ site, hasReport, actions }: Props) {
  const { t } = usePanel();
  return (
    <div class="bar edge">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={site === true}
          checked={site === true}
          disabled={site === null}
          onChange={({ currentTarget }) => actions.setSite(currentTarget.checked)}
        />
        <span>{t('on_this_site')}</span>
      </label>
      {hasReport && (
        <>
          <Tool icon="search" label={t('search')} onClick={actions.openSearch} />
          <ExportMenu />
        </>
      )}
      <Tool icon="settings" label={t('options')} onClick={actions.openOptions} />
    </div>
  );
}

function Tool({ icon, label, onClick }: { icon: 'search' | 'settings'; label: string; onClick(): void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
