import type { ComponentType } from 'preact';
import { GROUPS, type GroupName } from '../../lib/options/groups.ts';
import type { OptionName, Options } from '../../lib/options/schema.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { FIELDS } from './fields.ts';
import { SiteTester } from './SiteList.tsx';
import type { FieldProps } from './types.ts';

interface Props {
  name: GroupName;
  options: Options;
  onChange(changes: Partial<Options>): void;
  onReset(names: readonly OptionName[]): void;
}

/** One part of the options page. */
export function Group({ name, options, onChange, onReset }: Props) {
  const { t } = usePanel();
  const title = t(`group_${name}`);
  return (
    <section class="set" id={name} aria-labelledby={`${name}-title`}>
      <header>
        <h2 id={`${name}-title`}>{title}</h2>
        <button
          type="button"
          class="reset"
          aria-label={t('reset_group', title)}
          onClick={() => onReset(GROUPS[name])}
        >
          <Icon name="undo" />
          {t('reset')}
        </button>
      </header>
      {GROUPS[name].map((option) => {
        const Field = FIELDS[option] as ComponentType<FieldProps> | null;
        return Field && <Field key={option} name={option} options={options} onChange={onChange} />;
      })}
      {name === 'sites' && <SiteTester options={options} />}
    </section>
  );
}
