import { useEffect, useRef } from 'preact/hooks';
import { COMMANDS } from '../../lib/panel/commands.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  keys: Readonly<Record<string, string>>;
  onClose(): void;
}

/** The keyboard map, as a dialog. */
export function KeyHelp({ keys, onClose }: Props) {
  const { t } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{t('help')}</h2>
        <button type="button" class="tool" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </header>
      <dl class="keys">
        {COMMANDS.map((command) => (
          <div key={command}>
            <dt>{t(keyOf('command', command))}</dt>
            <dd>
              <kbd>{keys[command]}</kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('command_close')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
    </dialog>
  );
}
