import { useEffect, useRef } from 'preact/hooks';
import { type Filter, isFiltering, NO_FILTER } from '../../lib/panel/filter.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  filter: Filter;
  /** Findings that are left; null while they are being counted, so that only the last number is announced. */
  count: number | null;
  searching: boolean;
  onChange(filter: Filter): void;
  onClose(): void;
}

/** Search field, and what is left by search and filters. */
export function FilterBar({ filter, count, searching, onChange, onClose }: Props) {
  const { t } = usePanel();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching) field.current?.focus();
  }, [searching]);
  const clear = () => {
    onChange(NO_FILTER);
    onClose();
  };
  if (!searching && !isFiltering(filter)) return null;
  return (
    <search class="filtering edge">
      {searching && (
        <label class="find">
          <Icon name="search" />
          <span class="hidden">{t('search')}</span>
          <input
            ref={field}
            type="search"
            dir="auto"
            value={filter.words}
            placeholder={t('search')}
            onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
          />
        </label>
      )}
      <p class="note" role="status">
        {isFiltering(filter) && count !== null && countText(t, 'findings_shown', count)}
      </p>
      <button type="button" class="act" onClick={clear}>
        <Icon name="cross" />
        {t('clear')}
      </button>
    </search>
  );
}
