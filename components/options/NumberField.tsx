import type { NumberName } from '../../lib/options/analysers.ts';
import type { Range } from '../../lib/options/fields.ts';
import { SCHEMA } from '../../lib/options/schema.ts';
import type { TextKey } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import type { FieldProps } from './types.ts';

/** The least confidence is told in the same words for every analyser. */
function textOf(name: NumberName): TextKey & `option_${string}` {
  return (name.endsWith('.minimum') ? 'option_minimum' : `option_${name.replace('.', '_')}`) as TextKey &
    `option_${string}`;
}

/** A number between two bounds. What is out of bounds is not taken. */
export function NumberField({ name, options, onChange }: FieldProps<NumberName>) {
  const { t } = usePanel();
  const { from, to, step, check }: Range = SCHEMA[name];
  const text = textOf(name);
  return (
    <label class="option" data-option={name}>
      <span>
        <b>{t(text)}</b>
        {text !== 'option_minimum' && <small>{t(`${text}_note` as TextKey)}</small>}
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
