import { OWN_COLOURS } from '../../lib/own/types.ts';
import type { Finding } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Icon } from './Icon.tsx';

/** Says of a finding that it comes from the reader's own lists, in the colour that they gave. */
export function Yours({ finding }: { finding: Finding & { colour?: string } }) {
  const { t } = usePanel();
  if (!finding.own) return null;
  const colour = OWN_COLOURS.find((known) => known === finding.colour);
  return (
    <span class={`kind yours ${colour ? `own-${colour}` : ''}`} data-own={colour ?? ''}>
      <Icon name="edit" />
      {t('yours')}
    </span>
  );
}
