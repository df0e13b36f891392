import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Fault } from '../../../lib/options/faults.ts';
import { type IsSelector, type OwnRule, readRule } from '../../../lib/sites/own-rules.ts';
import type { Trial } from '../../../lib/sites/trial.ts';
import { usePanel } from '../../context.tsx';
import { TrialView } from './TrialView.tsx';

export interface RuleActions {
  isSelector: IsSelector;
  /** Reads a page that is open in a tab with a rule. */
  tryRule(rule: OwnRule, url: string): Promise<Trial>;
}

interface Props {
  rule: OwnRule | null;
  /** Sites that have a rule already. */
  hosts: ReadonlySet<string>;
  lastUrl: string;
  actions: RuleActions;
  onSave(rule: OwnRule): void;
  onCancel(): void;
}

/** Typing comes to rest for so long before the page is read again, ms. */
const REST = 350;

const FIELDS = ['host', 'content', 'remove', 'reason'] as const;
type Field = (typeof FIELDS)[number];
type Draft = Record<Field, string>;

/** A rule being written, with what it makes of a page. */
export function RuleForm({ rule, hosts, lastUrl, actions, onSave, onCancel }: Props) {
  const { t } = usePanel();
  // The page that was read last may be told after the form has opened.
  const [typed, setTyped] = useState<string | null>(null);
  const url = typed ?? lastUrl;
  const [written, setWritten] = useState<Partial<Draft>>({});
  const draft = useMemo(() => ({ ...draftOf(rule, lastUrl), ...written }), [rule, lastUrl, written]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      if (!URL.canParse(url)) return setTrial(null);
      void actions.tryRule(forTrial(draft, url, actions.isSelector), url).then((made) => {
        if (!isOver) setTrial(made);
      });
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [draft, url, actions]);
  const save = (event: Event) => {
    event.preventDefault();
    const read = readRule(ruleOf(draft), actions.isSelector, 'rule');
    const taken: Fault[] = hosts.has(read.rule.host)
      ? [{ name: 'rule.host', expects: { key: 'expects_other_name', values: [] } }]
      : [];
    setFaults([...read.faults, ...taken]);
    if (read.faults.length + taken.length === 0) onSave(read.rule);
  };
  return (
    <form class="entry-form rule-form" onSubmit={save} noValidate>
      {FIELDS.map((field) => (
        <RuleField
          key={field}
          field={field}
          value={draft[field]}
          fault={faults.find(({ name }) => name === `rule.${field}`)}
          onChange={(value) => setWritten({ ...written, [field]: value })}
        />
      ))}
      <p class="actions">
        <button type="submit" class="act main">
          {t('save')}
        </button>
        <button type="button" class="act" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
      <TrialView url={url} trial={trial} onUrl={setTyped} />
    </form>
  );
}

interface FieldProps {
  field: Field;
  value: string;
  fault: Fault | undefined;
  onChange(value: string): void;
}

const EXAMPLES: Draft = { host: 'example.org', content: 'article .body', remove: '.related', reason: '' };

function RuleField({ field, value, fault, onChange }: FieldProps) {
  const { t } = usePanel();
  const id = useId();
  const props = {
    id,
    value,
    placeholder: EXAMPLES[field],
    spellcheck: field === 'reason',
    'aria-describedby': `${id}-hint ${id}-fault`,
    ...(fault ? { 'aria-invalid': true } : {}),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  };
  return (
    <div class={`entry-field rule-${field}`} data-field={field}>
      <label for={id}>{t(`rule_${field}`)}</label>
      {field === 'remove' ? <textarea rows={2} {...props} /> : <input type="text" {...props} />}
      <p class="note" id={`${id}-hint`}>
        {field !== 'reason' && t(`rule_${field}_hint`)}
      </p>
      <p class="fault" id={`${id}-fault`}>
        {fault && t(fault.expects.key, ...fault.expects.values)}
      </p>
    </div>
  );
}

function draftOf(rule: OwnRule | null, lastUrl: string): Draft {
  if (rule) return { ...rule, remove: rule.remove.join('\n') };
  const host = URL.canParse(lastUrl) ? new URL(lastUrl).hostname : '';
  return { host, content: '', remove: '', reason: '' };
}

function ruleOf(draft: Draft): OwnRule {
  const remove = draft.remove.split('\n').map((line) => line.trim());
  return { ...draft, remove: remove.filter((line) => line !== '') };
}

/** What of a half-written rule can be tried: selectors that are none yet are left out. */
function forTrial(draft: Draft, url: string, isSelector: IsSelector): OwnRule {
  const { host, content, remove, reason } = ruleOf(draft);
  return {
    host: host.trim().toLowerCase() || new URL(url).hostname,
    content: isSelector(content) ? content : '',
    remove: remove.filter(isSelector),
    reason,
  };
}
