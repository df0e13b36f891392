import type { ComponentChildren } from 'preact';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** What an administrator has fixed can be seen, and not be changed. */
export function Lock({ isLocked, children }: { isLocked: boolean; children: ComponentChildren }) {
  const { t } = usePanel();
  if (!isLocked) return <>{children}</>;
  return (
    <fieldset class="plain locked" disabled>
      <legend class="locked-note">
        <Icon name="lock" />
        {t('locked')}
      </legend>
      {children}
    </fieldset>
  );
}
