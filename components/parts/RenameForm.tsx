import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.tsx';

/** Asks for another name; null when the reader leaves it. */
export function RenameForm({ name, onDone }: { name: string; onDone(name: string | null): void }) {
  const { t } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      class="menu-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(input.current?.value.trim() || null);
      }}
    >
      <label class="menu-field">
        {t('rename')}
        <input ref={input} type="text" value={name} dir="auto" />
      </label>
      <button type="submit" class="act main">
        {t('save')}
      </button>
    </form>
  );
}
