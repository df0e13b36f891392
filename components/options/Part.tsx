import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** What stands beside the title. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** One part of the options page, with its place to jump to. */
export function Part({ id, title, action, children }: Props) {
  return (
    <section class="set" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}
