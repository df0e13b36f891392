import type { Choice } from '../../lib/options/fields.ts';
import { SCHEMA } from '../../lib/options/schema.ts';
import { keyOf, type TextKey } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import type { FieldProps } from './types.ts';

type Chosen = 'look.theme' | 'look.density' | 'highlights.amount' | 'highlights.style' | 'look.text';

/** A few values side by side. */
export function Segments({ name, options, onChange }: FieldProps<Chosen>) {
  const { t } = usePanel();
  const { values }: Choice = SCHEMA[name];
  return (
    <fieldset class="seg" data-option={name}>
      <legend>{t(keyOf('option', name))}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={options[name] === value}
              onChange={() => onChange({ [name]: value })}
            />
            <span>
              {typeof value === 'number' ? value : t(`${keyOf('option', name)}_${value}` as TextKey)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** When to read: each way with a line that says what it means. */
export function ReadingModes({ name, options, onChange }: FieldProps<'reading.mode'>) {
  const { t } = usePanel();
  return (
    <fieldset data-option={name}>
      <legend class="hidden">{t('group_reading')}</legend>
      {SCHEMA[name].values.map((value) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={options[name] === value}
            onChange={() => onChange({ [name]: value })}
          />
          <span>
            <b>{t(`option_reading_mode_${value}`)}</b>
            <small>{t(`option_reading_mode_${value}_note`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
