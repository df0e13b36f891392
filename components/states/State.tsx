import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';

interface Props {
  icon: IconName;
  title: string;
  children: ComponentChildren;
  /** The one thing to do. */
  action?: { text: string; run(): void };
}

/** A state of the panel without findings: what happened, and the one thing to do. */
export function State({ icon, title, children, action }: Props) {
  return (
    <div class="state edge" role="status">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
      {action && (
        <p class="actions">
          <button type="button" class="act main" data-action onClick={action.run}>
            {action.text}
          </button>
        </p>
      )}
    </div>
  );
}
