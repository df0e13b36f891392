import type { OwnLists } from '../../../lib/own/types.ts';
import { usePanel } from '../../context.tsx';
import { Part } from '../Part.tsx';
import { OwnJson } from './OwnJson.tsx';
import { OwnTable, type SaveEntry } from './OwnTable.tsx';

interface Props {
  own: OwnLists;
  onSave: SaveEntry;
  onReplace(own: OwnLists): void;
}

/** What the reader wrote: names, terms and events that panel and page show as theirs. */
export function OwnPart({ own, onSave, onReplace }: Props) {
  const { t } = usePanel();
  return (
    <Part id="own" title={t('group_own')}>
      <p class="note">{t('group_own_note')}</p>
      <OwnTable list="entities" entries={own.entities} onSave={onSave} />
      <OwnTable list="glossary" entries={own.glossary} onSave={onSave} />
      <OwnTable list="events" entries={own.events} onSave={onSave} />
      <OwnJson own={own} onReplace={onReplace} />
    </Part>
  );
}
