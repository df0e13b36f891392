import { usePanel } from '../context.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  open: boolean;
  /** Of all there are. */
  count: number;
  onToggle(open: boolean): void;
}

/** Unfolds the rest of a list, at its end. */
export function ShowAll({ open, count, onToggle }: Props) {
  const { t } = usePanel();
  return (
    <button type="button" class="all" aria-expanded={open} onClick={() => onToggle(!open)}>
      <Icon name={open ? 'up' : 'down'} />
      {open ? t('show_fewer') : t('show_all', count)}
    </button>
  );
}
