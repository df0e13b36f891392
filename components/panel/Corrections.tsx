import type { Correction } from '../../lib/corrections/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  corrections: readonly Correction[];
  /** @param index in the list */
  onTakeBack(index: number): void;
}

/** What the reader has put right on this page; each can be taken back, whenever it was made. */
export function Corrections({ corrections, onTakeBack }: Props) {
  const { t } = usePanel();
  if (corrections.length === 0) return null;
  return (
    <Fold id="corrections" title={t('corrections')} note={corrections.length}>
      <ul>
        {corrections.map((correction, index) => (
          <li key={JSON.stringify(correction)} class="correction">
            <span>
              <span class="note">{t(keyOf('correction', correction.do))}</span>{' '}
              <b dir="auto">{nameIn(correction.target)}</b>
              {changeIn(correction) && <span dir="auto"> → {changeIn(correction)}</span>}
            </span>
            <button type="button" class="act" onClick={() => onTakeBack(index)}>
              <Icon name="undo" />
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
  function changeIn(correction: Correction): string | null {
    switch (correction.do) {
      case 'rename':
        return correction.name;
      case 'retype':
        return t(keyOf('kind', correction.kind));
      case 'merge':
        return nameIn({ list: 'entities', key: correction.into });
      default:
        return null;
    }
  }
}

/** Keys of entities and sources begin with their kind, those of the past end with their place. */
function nameIn({ list, key }: Correction['target']): string {
  if (list === 'history') return key.replace(/ @\d+$/, '');
  return list === 'entities' || list === 'sources' ? key.replace(/^[a-z]+: /, '') : key;
}
