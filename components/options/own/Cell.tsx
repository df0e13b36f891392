import { ENTITY_KINDS } from '../../../lib/own/read.ts';
import { OWN_COLOURS, type OwnEntry } from '../../../lib/own/types.ts';
import { usePanel } from '../../context.tsx';
import type { FieldName } from './EntryField.tsx';

/** One field of an entry, as the table shows it. */
export function Cell({ entry, field }: { entry: OwnEntry; field: FieldName }) {
  const { t } = usePanel();
  const value = (entry as unknown as Record<string, string | readonly string[] | undefined>)[field] ?? '';
  const kind = ENTITY_KINDS.find((known) => field === 'kind' && known === value);
  const colour = OWN_COLOURS.find((known) => field === 'colour' && known === value);
  const shown = Array.isArray(value) ? value.join('; ') : String(value);
  return (
    <td class={`col-${field}`} data-label={t(`own_${field}`)} data-empty={shown === ''} dir="auto">
      {colour && <span class={`swatch own-${colour}`} aria-hidden="true" />}
      {kind ? t(`kind_${kind}`) : colour ? t(`own_colour_${colour}`) : shown}
    </td>
  );
}
