import { useState } from 'preact/hooks';
import { COMMANDS, type Command, isKey } from '../../lib/panel/commands.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import type { FieldProps } from './types.ts';

/** The keyboard map: press a button, then the key. A key that another command has is exchanged with it. */
export function KeyMap({ options, onChange }: FieldProps<'keys'>) {
  const { t } = usePanel();
  const [waiting, setWaiting] = useState<Command | null>(null);
  const { keys } = options;
  const take = (command: Command) => (event: KeyboardEvent) => {
    if (waiting !== command || event.key === 'Tab') return;
    event.preventDefault();
    setWaiting(null);
    if (event.key === 'Escape' || !isKey(event.key)) return;
    const other = COMMANDS.find((candidate) => keys[candidate] === event.key);
    onChange({
      keys: { ...keys, ...(other ? { [other]: keys[command] ?? '' } : {}), [command]: event.key },
    });
  };
  return (
    <dl class="keys" data-option="keys">
      {COMMANDS.map((command) => (
        <div key={command}>
          <dt>{t(keyOf('command', command))}</dt>
          <dd>
            <button
              type="button"
              class="act key"
              aria-label={t('change_key', t(keyOf('command', command)), keys[command] ?? '')}
              onClick={() => setWaiting(command)}
              onBlur={() => setWaiting(null)}
              onKeyDown={take(command)}
            >
              {waiting === command ? t('press_key') : <kbd>{keys[command]}</kbd>}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
