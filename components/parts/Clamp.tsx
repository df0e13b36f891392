import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../context.tsx';

interface Props {
  /** So many lines stand before the rest is asked for. */
  lines: number;
  /** The key of the words: at their end, or beside 'more' where they are cut. */
  end?: ComponentChildren;
  /** The words; to be drawn on the element that takes the reference and the class. */
  children: (
    at: { ref: RefObject<HTMLParagraphElement | null>; class: string },
    end: ComponentChildren,
  ) => ComponentChildren;
}

/** Words that are cut after some lines until the reader wants the rest; 'more' stands at the end of the last line. */
export function Clamp({ lines, end = null, children }: Props) {
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const long = useLonger(words, lines);
  const cut = long && !open;
  return (
    <div class="cut" dir="auto" style={{ '--lines': lines }}>
      {children({ ref: words, class: cut ? 'clamp' : '' }, !cut && end)}
      {long && (
        <span class={open ? 'cut-end open' : 'cut-end'}>
          <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'less' : 'more')}
          </button>
          {cut && end}
        </span>
      )}
    </div>
  );
}

/** Whether words take more lines than some, at the width they have; asked again only where the width changes. */
function useLonger(words: RefObject<HTMLElement | null>, lines: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const element = words.current;
    if (!element || !Number.isFinite(lines) || typeof ResizeObserver === 'undefined') return undefined;
    let width = -1;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? width;
      if (now === width) return;
      width = now;
      const line = Number.parseFloat(getComputedStyle(element).lineHeight);
      setLong(element.scrollHeight > lines * line + 2);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [words, lines]);
  return long;
}
