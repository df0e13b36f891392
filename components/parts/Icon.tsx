import { ICONS, type IconName } from './icons.tsx';

/** A drawn icon; always beside or inside something that says the same in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICONS[name]}
    </svg>
  );
}
