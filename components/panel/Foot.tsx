import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The promise, where it can be checked. */
export function Foot() {
  const { t } = usePanel();
  return (
    <footer class="foot edge">
      <Icon name="local" />
      <strong>{t('network_requests', 0)}</strong>
      <span>{t('network_none')}</span>
    </footer>
  );
}
