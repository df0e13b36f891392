import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, draftOf, entryOf } from '../../../lib/own/draft.ts';
import { FIELDS } from '../../../lib/own/read.ts';
import type { OwnEntry, OwnList } from '../../../lib/own/types.ts';
import { usePanel } from '../../context.tsx';
import { EntryField } from './EntryField.tsx';

interface Props<L extends OwnList> {
  list: L;
  /** Null for a new one. */
  entry: OwnEntry<L> | null;
  /** Keys of the list's other entries. */
  others: ReadonlySet<string>;
  onSave(entry: OwnEntry<L>): void;
  onCancel(): void;
}

/** The fields of an entry. What is wrong stands beside its field, and nothing is saved. */
export function EntryForm<L extends OwnList>({ list, entry, others, onSave, onCancel }: Props<L>) {
  const { t } = usePanel();
  const [draft, setDraft] = useState<Draft>(() => draftOf(list, entry));
  const [faults, setFaults] = useState<ReturnType<typeof entryOf>['faults']>(new Map());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const read = entryOf(list, draft, others);
    setFaults(read.faults);
    if (read.entry) onSave(read.entry);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form class="entry-form" ref={form} onSubmit={save} noValidate>
      {FIELDS[list].map((field) => (
        <EntryField
          key={field}
          list={list}
          field={field}
          value={draft[field] ?? ''}
          fault={faults.get(field)}
          onChange={(value) => setDraft({ ...draft, [field]: value })}
        />
      ))}
      <p class="actions">
        <button type="submit" class="act main">
          {t('save')}
        </button>
        <button type="button" class="act" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
