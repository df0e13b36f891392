import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

export interface NavEntry {
  id: string;
  title: TextKey;
}

/** A part is the one that is read once its title has come this far up, px. */
const READING_LINE = 160;

/** The parts of the page, to jump to; the one on screen is marked. */
export function Nav({ entries }: { entries: readonly NavEntry[] }) {
  const { t } = usePanel();
  const [current, setCurrent] = useState('');
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      const passed = entries.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < READING_LINE;
      });
      setCurrent((passed.at(-1) ?? entries[0])?.id ?? '');
    };
    look();
    addEventListener('scroll', look, { passive: true, signal: end.signal });
    return () => end.abort();
  }, [entries]);
  return (
    <nav class="parts" aria-label={t('option_parts')}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current ? { 'aria-current': 'true' } : {})}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
