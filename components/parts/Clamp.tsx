import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '../context.tsx';

/** Longer than this is about more than three lines at the narrowest; what is shorter needs no button. */
export const LONG = 150;

/** Words of the article, cut after three lines until the reader wants the rest. */
export function Clamp({ length, children }: { length: number; children: ComponentChildren }) {
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  if (length <= LONG) return <>{children}</>;
  return (
    <>
      <div class={open ? '' : 'clamp'}>{children}</div>
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'less' : 'more')}
      </button>
    </>
  );
}
