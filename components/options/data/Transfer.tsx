import { useRef } from 'preact/hooks';
import type { Importing, ImportWay } from '../../../lib/options/import.ts';
import { countText } from '../../../lib/texts/index.ts';
import { usePanel } from '../../context.tsx';
import { FaultList } from '../FaultList.tsx';

export interface TransferActions {
  export(): void;
  choose(file: File): void;
  /** Takes the chosen file in, or with null lets it be. */
  decide(way: ImportWay | null): void;
}

interface Props {
  /** The file that was chosen; null where none was. */
  importing: Importing | null;
  actions: TransferActions;
}

const KINDS = ['options', 'own', 'rules', 'corrections'] as const;

/** Everything that the reader set or wrote, out as a file and in again. */
export function Transfer({ importing, actions }: Props) {
  const { t } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="field-block" data-testid="transfer">
      <h3>{t('transfer')}</h3>
      <p class="note">{t('transfer_note')}</p>
      <p class="actions">
        <button type="button" class="act" onClick={actions.export}>
          {t('export_options')}
        </button>
        <button type="button" class="act" onClick={() => input.current?.click()}>
          {t('import')}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept="application/json"
        hidden
        aria-label={t('import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) actions.choose(file);
          currentTarget.value = '';
        }}
      />
      <FaultList
        texts={importing && !importing.ok ? [t('import_nothing_changed'), ...importing.faults] : []}
      />
      {importing?.ok && (
        <fieldset class="ask">
          <legend>{t('import_holds')}</legend>
          <ul class="note">
            {KINDS.map((kind) => (
              <li key={kind}>{countText(t, `stored_${kind}`, importing.counts[kind])}</li>
            ))}
          </ul>
          <p class="note">{t('import_ways')}</p>
          <p class="actions">
            <button type="button" class="act main" onClick={() => actions.decide('merge')}>
              {t('import_merge')}
            </button>
            <button type="button" class="act" onClick={() => actions.decide('replace')}>
              {t('import_replace')}
            </button>
            <button type="button" class="act" onClick={() => actions.decide(null)}>
              {t('cancel')}
            </button>
          </p>
        </fieldset>
      )}
    </div>
  );
}
