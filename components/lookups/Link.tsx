import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon.tsx';

/** A link out of the panel: opens a tab, and tells the other side nothing of where it was. */
export function Link({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noreferrer" class="out">
      {children}
      <Icon name="external" />
    </a>
  );
}
