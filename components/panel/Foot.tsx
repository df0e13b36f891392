import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The promise, where it can be checked. */
export function Foot({ read, onHelp }: { read: boolean; onHelp(): void }) {
  const { t } = usePanel();
  return (
    <footer class="foot edge">
      <p>
        <Icon name="local" />
        <strong>{t('network_requests', 0)}</strong>
        {read && <span>{t('network_none')}</span>}
      </p>
      <button type="button" class="tool" aria-label={t('help')} title={t('help')} onClick={onHelp}>
        <Icon name="keyboard" />
      </button>
    </footer>
  );
}
