import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  open: boolean;
  onToggle(open: boolean): void;
  children: ComponentChildren;
}

/** A line that unfolds something nearby, and says what. */
export function Toggle({ open, onToggle, children }: Props) {
  return (
    <button type="button" class="toggle" aria-expanded={open} onClick={() => onToggle(!open)}>
      {children}
      <Icon name={open ? 'up' : 'down'} />
    </button>
  );
}
