import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  label: string;
  className?: string;
  /** What stands in the menu; `close` is to be called when something was chosen. */
  children: (close: () => void) => ComponentChildren;
  id?: string;
}

/** A button that unfolds a list of things to do. Esc and a press elsewhere fold it; focus goes back to the button. */
export function Menu({ icon, label, className = '', children, id }: Props) {
  const [open, setOpen] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const end = new AbortController();
    const elsewhere = (event: Event) => {
      if (!host.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere, { signal: end.signal });
    host.current?.querySelector<HTMLElement>('.menu button, .menu input, .menu select')?.focus();
    return () => end.abort();
  }, [open]);
  return (
    <div class="menu-host" ref={host}>
      <button
        ref={button}
        id={id}
        type="button"
        class={`tool ${className}`}
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && <MenuBody close={close}>{children(close)}</MenuBody>}
    </div>
  );
}

function MenuBody({ close, children }: { close: () => void; children: ComponentChildren }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    entries[(at + step + entries.length) % entries.length]?.focus();
  };
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('.menu-entry:not([data-stay])')) close();
  };
  return (
    // The keys and clicks are those of the buttons inside.
    <fieldset class="menu" onKeyDown={onKeyDown} onClick={onClick}>
      {children}
    </fieldset>
  );
}

interface EntryProps {
  icon?: IconName;
  children: ComponentChildren;
  onClick(): void;
  pressed?: boolean;
  /** The menu stays open. */
  stay?: boolean;
}

/** One thing to do in a menu. */
export function MenuEntry({ icon, children, onClick, pressed, stay }: EntryProps) {
  return (
    <button
      type="button"
      class="menu-entry"
      data-stay={stay ? '' : undefined}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon ? <Icon name={icon} /> : <span class="icon" />}
      <span>{children}</span>
    </button>
  );
}
