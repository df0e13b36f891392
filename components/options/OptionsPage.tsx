import { useRef, useState } from 'preact/hooks';
import { GROUP_NAMES } from '../../lib/options/groups.ts';
import type { OptionName, Options } from '../../lib/options/schema.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Group } from './Group.tsx';
import { Preview } from './Preview.tsx';
import { type StoredCounts, StoredData } from './StoredData.tsx';
import { groupMatches } from './search.ts';

interface Props {
  options: Options;
  stored: StoredCounts | null;
  /** What happened last. */
  notice: string;
  onChange(changes: Partial<Options>): void;
  onReset(names: readonly OptionName[]): void;
  onExport(): void;
  onImport(file: File): void;
  onUndo: (() => void) | null;
  onDelete(): void;
}

/** All options, beside a preview of what they do. */
export function OptionsPage(props: Props) {
  const { options, stored, notice, onChange, onReset, onUndo } = props;
  const { t } = usePanel();
  const [words, setWords] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const groups = GROUP_NAMES.filter((name) => groupMatches(t, name, words));
  return (
    <main class="options" data-testid="options">
      <header class="top">
        <h1>{t('options')}</h1>
        <label class="find">
          <Icon name="search" />
          <span class="hidden">{t('search_options')}</span>
          <input
            type="search"
            placeholder={t('search_options')}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <p class="note" role="status" data-testid="options-notice">
          {notice}
        </p>
        <p class="files">
          {onUndo && (
            <button type="button" class="act" onClick={onUndo}>
              <Icon name="undo" />
              {t('undo')}
            </button>
          )}
          <button type="button" class="act" onClick={() => file.current?.click()}>
            {t('import')}
          </button>
          <button type="button" class="act" onClick={props.onExport}>
            {t('export_options')}
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json"
            hidden
            aria-label={t('import')}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) props.onImport(chosen);
              currentTarget.value = '';
            }}
          />
        </p>
      </header>
      <div class="cols">
        <div>
          {groups.map((name) => (
            <Group key={name} name={name} options={options} onChange={onChange} onReset={onReset} />
          ))}
          {words === '' && <StoredData stored={stored} onDelete={props.onDelete} />}
          {groups.length === 0 && <p class="note">{t('no_option_found')}</p>}
        </div>
        <Preview options={options} />
      </div>
    </main>
  );
}
