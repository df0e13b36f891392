import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The promise, where it can be checked. */
export function Foot({ read, onHelp }: { read: boolean; onHelp(): void }) {
  const { t } = usePanel();
  return (
    <footer class="foot edge">
      <Icon name="local" />
      <strong>{t('network_requests', 0)}</strong>
      {read && <span>{t('network_none')}</span>}
      <button type="button" class="unfold" onClick={onHelp}>
        {t('help')}
      </button>
    </footer>
  );
}
