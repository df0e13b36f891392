import { useState } from 'preact/hooks';
import { type CountKey, countText } from '../../../lib/texts/index.ts';
import { usePanel } from '../../context.tsx';
import { Icon } from '../../parts/Icon.tsx';

/** How many things of each kind are kept, and how large they are in bytes. */
export type StoredMeasures = Readonly<Record<StoredKind, { count: number; bytes: number }>>;
type StoredKind = Extract<CountKey, `stored_${string}`> extends `stored_${infer Kind}` ? Kind : never;

interface Props {
  stored: StoredMeasures | null;
  onDelete(): void;
}

/** Everything that is kept, with its size, and one button that deletes it. */
export function StoredTable({ stored, onDelete }: Props) {
  const { t } = usePanel();
  const [asked, setAsked] = useState(false);
  const kinds = Object.entries(stored ?? {}) as [StoredKind, { count: number; bytes: number }][];
  const total = kinds.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const size = (bytes: number) =>
    t('stored_size', (bytes / 1024).toLocaleString(t('language'), { maximumFractionDigits: 1 }));
  return (
    <div class="field-block">
      <h3>{t('stored')}</h3>
      <table class="stored" data-testid="stored">
        <caption class="hidden">{t('stored')}</caption>
        <tbody>
          {kinds.map(([kind, { count, bytes }]) => (
            <tr key={kind} data-stored={kind}>
              <th scope="row">{countText(t, `stored_${kind}` as CountKey, count)}</th>
              <td>{size(bytes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('stored_all')}</th>
            <td>{size(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="actions">
        {asked ? (
          <>
            <button
              type="button"
              class="act main danger"
              data-testid="delete-all"
              onClick={() => {
                setAsked(false);
                onDelete();
              }}
            >
              <Icon name="trash" />
              {t('delete_all_really')}
            </button>
            <button type="button" class="act" onClick={() => setAsked(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="act danger" onClick={() => setAsked(true)}>
            <Icon name="trash" />
            {t('delete_all')}
          </button>
        )}
      </p>
    </div>
  );
}
