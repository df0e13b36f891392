import { RETENTION_DAYS } from '../../lib/memory/retention.ts';
import { usePanel } from '../context.tsx';
import { MemoryContents } from '../memory/MemoryContents.tsx';
import { useStore } from '../memory/store.ts';
import type { FieldProps } from './types.ts';

/** How long articles are remembered. */
export function RetentionChoice({ name, options, onChange }: FieldProps<'memory.days'>) {
  const { t } = usePanel();
  return (
    <label class="option" data-option={name}>
      <span>
        <b>{t('option_memory_days')}</b>
        <small>{t('option_memory_days_note')}</small>
      </span>
      <select
        value={String(options[name])}
        onChange={({ currentTarget }) => {
          const days = RETENTION_DAYS.find((one) => String(one) === currentTarget.value);
          if (days !== undefined) onChange({ [name]: days });
        }}
      >
        {RETENTION_DAYS.map((days) => (
          <option key={days} value={String(days)}>
            {days === 0 ? t('memory_for_ever') : t('memory_days', days)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is remembered: also shown where the memory was turned off, since what it holds is still there. */
export function MemoryExtra() {
  const { t } = usePanel();
  const { broken, size } = useStore();
  if (broken) return <p class="note">{t('memory_broken')}</p>;
  return size && <MemoryContents size={size} />;
}
