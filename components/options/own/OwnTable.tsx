import { useState } from 'preact/hooks';
import { entryKey, nameOfEntry, type OwnEntry, type OwnList } from '../../../lib/own/types.ts';
import { usePanel } from '../../context.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Cell, COLUMNS } from './Cell.tsx';
import { EntryForm } from './EntryForm.tsx';

export type SaveEntry = (list: OwnList, before: OwnEntry | null, after: OwnEntry | null) => void;

interface Props<L extends OwnList> {
  list: L;
  entries: readonly OwnEntry<L>[];
  onSave: SaveEntry;
}

/** One of the reader's own lists, as a table whose rows are edited where they stand. */
export function OwnTable<L extends OwnList>({ list, entries, onSave }: Props<L>) {
  const { t } = usePanel();
  /** Key of the row that is edited; '' is a new one, null none. */
  const [edited, setEdited] = useState<string | null>(null);
  const title = t(`own_${list}`);
  const columns = COLUMNS[list];
  const form = (entry: OwnEntry<L> | null) => (
    <EntryForm
      list={list}
      entry={entry}
      others={new Set(entries.filter((other) => other !== entry).map(entryKey))}
      onCancel={() => setEdited(null)}
      onSave={(after) => {
        setEdited(null);
        onSave(list, entry, after);
      }}
    />
  );
  return (
    <div class="field-block own" data-list={list}>
      <h3>{title}</h3>
      <p class="note">{t(`own_${list}_note`)}</p>
      {entries.length > 0 && (
        <table class="own-table">
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((field) => (
                <th key={field} scope="col" class={`col-${field}`}>
                  {t(`own_${field}`)}
                </th>
              ))}
              <th scope="col">
                <span class="hidden">{t('own_change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) =>
              edited === entryKey(entry) ? (
                <tr key={entryKey(entry)} class="editing">
                  <td colSpan={columns.length + 1}>{form(entry)}</td>
                </tr>
              ) : (
                <tr key={entryKey(entry)}>
                  {columns.map((field) => (
                    <Cell key={field} entry={entry} field={field} />
                  ))}
                  <td class="row-tools">
                    <button
                      type="button"
                      class="tool"
                      aria-label={t('own_edit', nameOfEntry(entry))}
                      onClick={() => setEdited(entryKey(entry))}
                    >
                      <Icon name="edit" />
                    </button>
                    <button
                      type="button"
                      class="tool"
                      aria-label={t('remove', nameOfEntry(entry))}
                      onClick={() => onSave(list, entry, null)}
                    >
                      <Icon name="trash" />
                    </button>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {edited === '' ? (
        form(null)
      ) : (
        <button type="button" class="act" onClick={() => setEdited('')}>
          <Icon name="plus" />
          {t(`own_add_${list}`)}
        </button>
      )}
    </div>
  );
}
