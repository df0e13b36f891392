import { usePanel } from '../context.tsx';
import { Counter } from '../lookups/Counter.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The promise, where it can be checked. */
export function Foot({ read, onHelp }: { read: boolean; onHelp(): void }) {
  const { t } = usePanel();
  return (
    <footer class="foot edge">
      <Counter read={read} />
      <button type="button" class="tool" aria-label={t('help')} title={t('help')} onClick={onHelp}>
        <Icon name="keyboard" />
      </button>
    </footer>
  );
}
