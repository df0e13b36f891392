import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Command } from '../../lib/panel/commands.ts';
import type { FindingActions } from '../context.tsx';

type Scope = HTMLElement | null;

/** Commands that go from one finding or section to another, or do something with the one that has focus. */
export function moveTo(scope: Scope, command: Command, actions: FindingActions): void {
  if (command === 'next-item') step(scope, '[data-item]', 1);
  else if (command === 'previous-item') step(scope, '[data-item]', -1);
  else if (command === 'next-section') step(scope, '[data-section] > header, [data-section] > summary', 1);
  else if (command === 'previous-section')
    step(scope, '[data-section] > header, [data-section] > summary', -1);
  else if (command === 'copy') {
    const item = focusedItem()?.dataset['item'];
    if (item !== undefined) actions.copyItem(item);
  } else if (command === 'show') focusedItem()?.querySelector<HTMLElement>('[data-evidence]')?.click();
}

/** Unfolds a folded part and brings it into view. */
export function unfold(scope: Scope, id: string): void {
  const fold = scope?.querySelector<HTMLDetailsElement>(`details#${CSS.escape(id)}`);
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView?.({ block: 'start' });
  fold.querySelector('summary')?.focus({ preventScroll: true });
}

/** Opens the export menu. */
export function openExport(scope: Scope): void {
  scope?.querySelector<HTMLElement>('#export')?.click();
}

function focusedItem(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-item]') ?? null;
}

/** Focuses the next or previous of some elements, by where the focus is now; folded ones are passed over. */
function step(scope: Scope, selector: string, by: 1 | -1): void {
  const all = [...(scope?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(isShown);
  const from = document.activeElement;
  const at = all.findIndex((element) => element === from || (from !== null && element.contains(from)));
  const after = all.findIndex((element) => from !== null && isAfter(from, element));
  const next = at >= 0 ? at + by : by > 0 ? Math.max(0, after) : (after < 0 ? all.length : after) - 1;
  const target = all[Math.max(0, Math.min(all.length - 1, next))];
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
  target.scrollIntoView?.({ block: 'nearest' });
}

function isAfter(from: Element, element: Element): boolean {
  return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isShown(element: HTMLElement): boolean {
  const folded = element.closest('details:not([open])');
  return folded === null || element.tagName === 'SUMMARY' || folded === element;
}

/** A long report is drawn over a few frames: so many are waited for. */
const FRAMES = 20;

/** Brings the finding that the page asked for into view, unfolds it and gives it the focus. */
export function useWanted(
  scope: RefObject<HTMLElement | null>,
  wanted: { finding: string; turn: number } | null,
): void {
  useEffect(() => {
    if (!wanted) return undefined;
    let frame = 0;
    let left = FRAMES;
    const look = () => {
      const item = scope.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.finding)}"]`);
      if (item) reveal(item);
      else if (left-- > 0) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [wanted?.turn]);
}

function reveal(item: HTMLElement): void {
  for (let fold = item.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  item.querySelector('details')?.setAttribute('open', '');
  item.scrollIntoView?.({ block: 'center' });
  item.focus({ preventScroll: true });
}
