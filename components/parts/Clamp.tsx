import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '../context.tsx';

/** Longer than this is about more than three lines at the narrowest; what is shorter needs no button. */
const LONG = 150;

interface Props {
  /** Of the words, in characters. */
  length: number;
  /** The key of the words: at their end, or beside the button while they are cut. */
  end: ComponentChildren;
  children: (className: string, end: ComponentChildren) => ComponentChildren;
}

/** Words of the article, cut after three lines until the reader wants the rest. */
export function Clamp({ length, end, children }: Props) {
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  if (length <= LONG) return <>{children('', end)}</>;
  return (
    <>
      {children(open ? '' : 'clamp', open && end)}
      <p class="tail">
        <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'less' : 'more')}
        </button>
        {!open && end}
      </p>
    </>
  );
}
