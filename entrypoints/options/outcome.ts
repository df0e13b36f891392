import type { Outcome } from '../../lib/options/kept.ts';
import type { Translate } from '../../lib/texts/index.ts';

/** Why things are kept on this computer although they were to be synced; null where that is not so. */
export function placeText(t: Translate, { gaveUp }: Outcome): string | null {
  if (!gaveUp) return null;
  if (gaveUp.limit === 'refused') return t('sync_refused');
  const [is, most] =
    gaveUp.limit === 'items' ? [gaveUp.is, gaveUp.most] : [kilobytes(gaveUp.is), kilobytes(gaveUp.most)];
  return t(`sync_${gaveUp.limit}`, is, most);
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
