import type { Translate } from '../../texts/index.ts';

/** Years as words: '1916', '1916–17', 'before 1925', '44 BCE'; null where none is told. */
export function yearsText(
  t: Translate,
  { from, to }: { from: number | null; to: number | null },
): string | null {
  if (from === null && to === null) return null;
  if (from === null) return t('before_year', year(t, to!));
  if (to === null) return t('since_year', year(t, from));
  if (from === to) return year(t, from);
  const sameCentury = from > 999 && Math.floor(from / 100) === Math.floor(to / 100);
  return `${year(t, from)}–${sameCentury ? String(to).slice(-2) : year(t, to)}`;
}

function year(t: Translate, value: number): string {
  return value < 0 ? t('year_bce', -value) : String(value);
}
