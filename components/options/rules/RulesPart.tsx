import { useState } from 'preact/hooks';
import type { OwnRule } from '../../../lib/sites/own-rules.ts';
import { usePanel } from '../../context.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Part } from '../Part.tsx';
import { type RuleActions, RuleForm } from './RuleForm.tsx';

interface Props {
  rules: readonly OwnRule[];
  /** Address of the page that was read last; '' where none was. */
  lastUrl: string;
  actions: RuleActions & { save(before: OwnRule | null, after: OwnRule | null): void; export(): void };
}

/** Rules for sites that read badly: where the article is, and what is not of it. */
export function RulesPart({ rules, lastUrl, actions }: Props) {
  const { t } = usePanel();
  /** Host of the rule that is edited; '' is a new one, null none. */
  const [edited, setEdited] = useState<string | null>(null);
  const form = (rule: OwnRule | null) => (
    <RuleForm
      rule={rule}
      hosts={new Set(rules.filter((other) => other !== rule).map(({ host }) => host))}
      lastUrl={lastUrl}
      actions={actions}
      onCancel={() => setEdited(null)}
      onSave={(after) => {
        setEdited(null);
        actions.save(rule, after);
      }}
    />
  );
  return (
    <Part id="rules" title={t('group_rules')}>
      <p class="note">{t('group_rules_note')}</p>
      <ul class="patterns">
        {rules.map((rule) => (
          <li key={rule.host} class={edited === rule.host ? 'editing' : ''}>
            {edited === rule.host ? (
              form(rule)
            ) : (
              <>
                <span>
                  <code>{rule.host}</code>
                  <small>{rule.reason}</small>
                </span>
                <span class="row-tools">
                  <button
                    type="button"
                    class="tool"
                    aria-label={t('own_edit', rule.host)}
                    onClick={() => setEdited(rule.host)}
                  >
                    <Icon name="edit" />
                  </button>
                  <button
                    type="button"
                    class="tool"
                    aria-label={t('remove', rule.host)}
                    onClick={() => actions.save(rule, null)}
                  >
                    <Icon name="trash" />
                  </button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === '' ? (
        form(null)
      ) : (
        <p class="actions">
          <button type="button" class="act" onClick={() => setEdited('')}>
            <Icon name="plus" />
            {t('rule_add')}
          </button>
          {rules.length > 0 && (
            <button type="button" class="act" onClick={actions.export}>
              {t('rule_export')}
            </button>
          )}
        </p>
      )}
    </Part>
  );
}
