import type { Range } from '../../lib/options/fields.ts';
import { SCHEMA } from '../../lib/options/schema.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import type { FieldProps } from './types.ts';

type Numbered = 'analysis.historyYears' | 'analysis.tagCount' | 'analysis.minimumConfidence';

/** A number between two bounds. What is out of bounds is not taken. */
export function NumberField({ name, options, onChange }: FieldProps<Numbered>) {
  const { t } = usePanel();
  const { from, to, step, check }: Range = SCHEMA[name];
  return (
    <label class="option" data-option={name}>
      <span>
        <b>{t(keyOf('option', name))}</b>
        <small>{t(`${keyOf('option', name)}_note`)}</small>
      </span>
      <input
        type="number"
        min={from}
        max={to}
        step={step}
        value={options[name]}
        onChange={({ currentTarget }) => {
          const value = check(currentTarget.valueAsNumber);
          if (value === undefined) currentTarget.value = String(options[name]);
          else onChange({ [name]: value });
        }}
      />
    </label>
  );
}
