import type { ComponentType } from 'preact';
import { GROUPS, type GroupName } from '../../lib/options/groups.ts';
import type { OptionName, Options } from '../../lib/options/schema.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { EXTRAS, NOTES } from './extras.ts';
import { FIELDS } from './fields.ts';
import { Lock } from './Lock.tsx';
import { Part } from './Part.tsx';
import type { FieldProps } from './types.ts';

interface Props {
  name: GroupName;
  options: Options;
  /** Those of its options that are shown. */
  shown: readonly OptionName[];
  /** Those that an administrator has fixed. */
  locked: ReadonlySet<OptionName>;
  onChange(changes: Partial<Options>): void;
  onReset(names: readonly OptionName[]): void;
}

/** One part of the options page: options that belong together. */
export function Group({ name, options, shown, locked, onChange, onReset }: Props) {
  const { t } = usePanel();
  const title = t(keyOf('group', name));
  const Extra = EXTRAS[name];
  const note = NOTES[name];
  const reset = (
    <button
      type="button"
      class="reset"
      aria-label={t('reset_group', title)}
      onClick={() => onReset(GROUPS[name])}
    >
      <Icon name="undo" />
      {t('reset')}
    </button>
  );
  return (
    <Part id={name} title={title} action={reset}>
      {note && <p class="note">{t(note)}</p>}
      {shown.map((option) => {
        const Field = FIELDS[option] as ComponentType<FieldProps> | null;
        if (!Field) return null;
        return (
          <Lock key={option} isLocked={locked.has(option)}>
            <Field name={option} options={options} locked={locked} onChange={onChange} />
          </Lock>
        );
      })}
      {Extra && <Extra options={options} locked={locked} onChange={onChange} />}
    </Part>
  );
}
