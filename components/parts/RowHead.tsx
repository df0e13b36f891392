import type { ComponentChildren } from 'preact';
import type { FindingKind, Findings } from '../../lib/report/types.ts';
import { ItemMenu } from './ItemMenu.tsx';

interface Props<K extends FindingKind> {
  list: K;
  finding: Findings[K][number];
  /** What the finding is called. */
  name: string;
  level?: 3 | 4;
  /** What stands in the heading, where that is more than the name. */
  heading?: ComponentChildren;
  /** Badges beside the name. */
  children?: ComponentChildren;
}

/** Head of a finding: its name, what it is, and what can be done with it. */
export function RowHead<K extends FindingKind>({
  list,
  finding,
  name,
  level = 3,
  heading,
  children,
}: Props<K>) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div class="row-head">
      <div class="row-name">
        <Heading dir="auto">{heading ?? name}</Heading>
        {children}
      </div>
      <ItemMenu list={list} finding={finding} name={name} />
    </div>
  );
}
