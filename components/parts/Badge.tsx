import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';

/** What something is: always icon and word. */
export function Badge({ icon, word }: { icon: IconName; word: string }) {
  return (
    <span class="kind">
      <Icon name={icon} />
      {word}
    </span>
  );
}
