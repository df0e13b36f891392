import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  /** What is inside, in a word: a number. */
  note?: string | number;
  id?: string;
  children: ComponentChildren;
}

/** A folded part of the panel. */
export function Fold({ title, note, id, children }: Props) {
  return (
    <details class="fold edge" id={id} data-section={id}>
      <summary>
        <Icon name="chevron" />
        {title}
        <span>{note}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
