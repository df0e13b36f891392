import { useId } from 'preact/hooks';
import { EVENT_KINDS } from '../../../lib/knowledge/events/kinds.ts';
import type { Fault } from '../../../lib/options/faults.ts';
import { holdsSeveral } from '../../../lib/own/draft.ts';
import { ENTITY_KINDS, type FIELDS } from '../../../lib/own/read.ts';
import { OWN_COLOURS, type OwnList } from '../../../lib/own/types.ts';
import type { TextKey, Translate } from '../../../lib/texts/index.ts';
import { usePanel } from '../../context.tsx';

export type FieldName = (typeof FIELDS)[OwnList][number];

interface Props {
  list: OwnList;
  field: FieldName;
  value: string;
  fault: Fault | undefined;
  onChange(value: string): void;
}

/** Fields with a line on how to fill them in. */
const HINTS: { [F in FieldName]?: TextKey } = {
  when: 'own_when_hint',
  summary: 'own_summary_hint',
};

/** One field of an entry, its label above and what is wrong with it below. */
export function EntryField({ field, value, fault, onChange }: Props) {
  const { t } = usePanel();
  const id = useId();
  const hint = HINTS[field] ?? (holdsSeveral(field) && field !== 'kinds' ? 'own_lines_hint' : null);
  const props: InputProps = {
    id,
    value,
    'aria-describedby': `${id}-hint ${id}-fault`,
    ...(fault ? { 'aria-invalid': true } : {}),
    onInput: ({ currentTarget }) => onChange(currentTarget.value),
  };
  return (
    <div class={`entry-field entry-${field}`} data-field={field}>
      <label for={id}>{t(`own_${field}`)}</label>
      <Input field={field} props={props} t={t} />
      <p class="note" id={`${id}-hint`}>
        {hint && t(hint)}
      </p>
      <p class="fault" id={`${id}-fault`}>
        {fault && t(fault.expects.key, ...fault.expects.values)}
      </p>
    </div>
  );
}

interface InputProps {
  id: string;
  value: string;
  'aria-describedby': string;
  'aria-invalid'?: true;
  onInput(event: { currentTarget: { value: string } }): void;
}

function Input({ field, props, t }: { field: FieldName; props: InputProps; t: Translate }) {
  if (field === 'kind')
    return <Select props={props} options={ENTITY_KINDS.map((k) => [k, t(`kind_${k}`)])} />;
  if (field === 'colour')
    return <Select props={props} options={OWN_COLOURS.map((c) => [c, t(`own_colour_${c}`)])} />;
  if (field === 'kinds') return <TwoKinds props={props} />;
  if (field === 'note' || field === 'summary') return <textarea rows={3} {...props} />;
  return holdsSeveral(field) ? <textarea rows={2} {...props} /> : <input type="text" {...props} />;
}

type Named = readonly [value: string, name: string];

function Select({ props, options }: { props: InputProps; options: readonly Named[] }) {
  return (
    <select {...props}>
      <option value="">–</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** An event is of one kind or two. */
function TwoKinds({ props }: { props: InputProps }) {
  const { t } = usePanel();
  const [first = '', second = ''] = props.value.split('\n');
  const kinds = EVENT_KINDS.toSorted().map((kind): Named => [kind, kind]);
  const change = (one: string, two: string) =>
    props.onInput({ currentTarget: { value: [one, two].filter(Boolean).join('\n') } });
  return (
    <span class="two">
      <Select
        props={{
          ...props,
          value: first,
          onInput: ({ currentTarget }) => change(currentTarget.value, second),
        }}
        options={kinds}
      />
      <select
        aria-label={t('own_second_kind')}
        value={second}
        onInput={({ currentTarget }) => change(first, currentTarget.value)}
      >
        <option value="">–</option>
        {kinds.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
