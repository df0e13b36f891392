import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useLookups } from './context.ts';
import { RequestTable } from './Requests.tsx';

/** How many requests this panel made. Where there were any, each is named. */
export function Counter({ read }: { read: boolean }) {
  const { t } = usePanel();
  const { requests, mode } = useLookups();
  const count = <strong data-testid="request-count">{t('network_requests', requests.length)}</strong>;
  if (requests.length === 0) {
    return (
      <p>
        <Icon name="local" />
        {count}
        {read && mode === 'off' && <span>{t('network_none')}</span>}
      </p>
    );
  }
  return (
    <details class="counter">
      <summary>
        <Icon name="external" />
        {count}
      </summary>
      <RequestTable requests={requests} />
    </details>
  );
}
