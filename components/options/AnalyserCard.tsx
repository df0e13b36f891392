import { type NumberName, optionsOfAnalyser, type SwitchName } from '../../lib/options/analysers.ts';
import type { FindingKind } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Lock } from './Lock.tsx';
import { NumberField } from './NumberField.tsx';
import type { FieldProps } from './types.ts';

/** An analyser's switch and, while it is on, what it can be told. */
export function AnalyserCard({ name, options, locked, onChange }: FieldProps<SwitchName>) {
  const { t } = usePanel();
  const kind = name.slice(0, name.indexOf('.')) as FindingKind;
  const numbers = optionsOfAnalyser(kind).filter((option): option is NumberName => option !== name);
  return (
    <div class="card-set">
      <label class="option" data-option={name}>
        <span>
          <b>{t(`step_${kind}`)}</b>
          <small>{t(`analyser_${kind}_note`)}</small>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={options[name]}
          checked={options[name]}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.checked })}
        />
      </label>
      <fieldset class="plain inner" disabled={!options[name]}>
        <legend class="hidden">{t(`step_${kind}`)}</legend>
        {numbers.map((number) => (
          <Lock key={number} isLocked={locked.has(number)}>
            <NumberField name={number} options={options} locked={locked} onChange={onChange} />
          </Lock>
        ))}
      </fieldset>
    </div>
  );
}
