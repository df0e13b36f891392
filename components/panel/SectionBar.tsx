import { useEffect, useState } from 'preact/hooks';
import type { SectionName } from '../../lib/panel/section-names.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { SECTIONS } from '../sections/registry.ts';

interface Props {
  names: readonly SectionName[];
  report: ContextReport;
}

/** Leads to the sections and says which one is in view; stays at the top. */
export function SectionBar({ names, report }: Props) {
  const { t } = usePanel();
  const current = useCurrent(names);
  return (
    <nav class="sections" aria-label={t('sections')}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={current === name ? 'true' : undefined}>
              {t(SECTIONS[name].short)} <span>{SECTIONS[name].count(report)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section that crosses a line a quarter down the window. */
function useCurrent(names: readonly SectionName[]): SectionName | null {
  const [current, setCurrent] = useState<SectionName | null>(names[0] ?? null);
  const key = names.join(' ');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setCurrent(entered.target.id as SectionName);
      },
      { rootMargin: '-25% 0% -75% 0%' },
    );
    for (const name of key.split(' ')) {
      const section = document.getElementById(name);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [key]);
  return current;
}
