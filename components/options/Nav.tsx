import type { TextKey } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

export interface NavEntry {
  id: string;
  title: TextKey;
}

/** The parts of the page, to jump to. */
export function Nav({ entries }: { entries: readonly NavEntry[] }) {
  const { t } = usePanel();
  return (
    <nav class="parts" aria-label={t('option_parts')}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
