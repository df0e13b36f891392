import type { OwnEntity } from '../../../lib/analysers/types.ts';
import { OWN_COLOURS, type OwnEntry, type OwnEvent, type OwnList } from '../../../lib/own/types.ts';
import type { Translate } from '../../../lib/texts/index.ts';
import { usePanel } from '../../context.tsx';
import type { FieldName } from './EntryField.tsx';

/** The columns of each table; what else an entry has stands small below its name. */
export const COLUMNS = {
  entities: ['name', 'note'],
  glossary: ['term', 'note'],
  events: ['title', 'when', 'summary'],
} as const satisfies Record<OwnList, readonly FieldName[]>;

/** One field of an entry, as the table shows it. */
export function Cell({ entry, field }: { entry: OwnEntry; field: FieldName }) {
  const { t } = usePanel();
  const value = (entry as unknown as Record<string, string | undefined>)[field] ?? '';
  const more = field === 'name' || field === 'title' ? moreOf(entry, t) : '';
  const colour = OWN_COLOURS.find((known) => 'colour' in entry && known === entry.colour);
  return (
    <td class={`col-${field}`} data-label={t(`own_${field}`)} data-empty={value === ''} dir="auto">
      {value}
      {more && <small>{more}</small>}
      {field === 'name' && colour && (
        <small class="swatched">
          <span class={`swatch own-${colour}`} aria-hidden="true" />
          {t(`own_colour_${colour}`)}
        </small>
      )}
    </td>
  );
}

/** What an entry has beside its columns, in a line. */
function moreOf(entry: OwnEntry, t: Translate): string {
  if ('term' in entry) return '';
  const parts = 'title' in entry ? partsOfEvent(entry) : partsOfEntity(entry, t);
  return parts.filter(Boolean).join(' · ');
}

function partsOfEvent({ kinds, places, actors, aliases }: OwnEvent): string[] {
  return [kinds, places, actors, aliases].map((several) => several.join(', '));
}

function partsOfEntity({ kind, aliases }: OwnEntity, t: Translate): string[] {
  return [kind ? t(`kind_${kind}`) : '', aliases.join(', ')];
}
