import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

export interface StoredCounts {
  options: number;
  corrections: number;
  reports: number;
  bytes: number;
}

/** Everything that is kept on this computer, and one button that deletes it. */
export function StoredData({ stored, onDelete }: { stored: StoredCounts | null; onDelete(): void }) {
  const { t } = usePanel();
  return (
    <section class="set" id="stored" aria-labelledby="stored-title">
      <header>
        <h2 id="stored-title">{t('group_stored')}</h2>
      </header>
      {stored && (
        <ul class="note">
          <li>{countText(t, 'stored_options', stored.options)}</li>
          <li>{countText(t, 'stored_corrections', stored.corrections)}</li>
          <li>{countText(t, 'stored_reports', stored.reports)}</li>
          <li>{t('stored_size', Math.ceil(stored.bytes / 1024))}</li>
        </ul>
      )}
      <p class="actions">
        <button type="button" class="act" data-testid="delete-all" onClick={onDelete}>
          <Icon name="trash" />
          {t('delete_all')}
        </button>
      </p>
    </section>
  );
}
