import { useId, useState } from 'preact/hooks';
import { type Fault, fault, faultText } from '../../../lib/options/faults.ts';
import { readOwn } from '../../../lib/own/read.ts';
import type { OwnLists } from '../../../lib/own/types.ts';
import { usePanel } from '../../context.tsx';
import { FaultList } from '../FaultList.tsx';

/** The reader's lists as JSON, to be edited as a whole; nothing is taken while anything in it is wrong. */
export function OwnJson({ own, onReplace }: { own: OwnLists; onReplace(own: OwnLists): void }) {
  const { t } = usePanel();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const shown = text ?? JSON.stringify(own, null, 2);
  const apply = (event: Event) => {
    event.preventDefault();
    const read = parse(shown);
    setFaults(read.faults);
    if (read.faults.length > 0) return;
    setText(null);
    onReplace(read.own);
  };
  return (
    <details class="json">
      <summary>{t('own_json')}</summary>
      <form onSubmit={apply}>
        <label class="field-label" for={id}>
          {t('own_json_note')}
        </label>
        <textarea
          id={id}
          rows={12}
          spellcheck={false}
          dir="ltr"
          value={shown}
          aria-invalid={faults.length > 0}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <FaultList texts={faults.map((item) => faultText(t, item))} />
        <p class="actions">
          <button type="submit" class="act" disabled={text === null}>
            {t('own_apply')}
          </button>
          <button type="button" class="act" disabled={text === null} onClick={() => setText(null)}>
            {t('cancel')}
          </button>
        </p>
      </form>
    </details>
  );
}

function parse(text: string): { own: OwnLists; faults: Fault[] } {
  try {
    return readOwn(JSON.parse(text));
  } catch {
    return { ...readOwn({}), faults: [fault('JSON', 'expects_object')] };
  }
}
