import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import type { FieldProps } from './types.ts';

type Switched = `highlights.${'said' | 'name' | 'past' | 'own' | 'hover'}` | 'lookups.pictures' | 'memory.on';

/** On or off. */
export function Toggle({ name, options, onChange }: FieldProps<Switched>) {
  const { t } = usePanel();
  return (
    <label class="option" data-option={name}>
      <span>
        <b>{t(keyOf('option', name))}</b>
        <small>{t(`${keyOf('option', name)}_note`)}</small>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={options[name]}
        checked={options[name]}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.checked })}
      />
    </label>
  );
}
