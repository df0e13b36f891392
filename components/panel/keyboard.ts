import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandFor } from '../../lib/panel/commands.ts';

/** Where typing means typing. */
const TYPING =
  'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable], dialog, .menu';

/** Runs commands by single keys, but not where the reader types, and not together with Ctrl, Alt or the like. */
export function useKeyboard(keys: Readonly<Record<string, string>>, run: (command: Command) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const end = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const command = commandFor(event.key, keys);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey, { signal: end.signal });
    return () => end.abort();
  }, [keys]);
}
