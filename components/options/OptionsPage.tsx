import { useMemo, useState } from 'preact/hooks';
import { faultText } from '../../lib/options/faults.ts';
import { GROUP_NAMES } from '../../lib/options/groups.ts';
import type { Importing } from '../../lib/options/import.ts';
import type { Place } from '../../lib/options/kept.ts';
import { lockedBy, type Policy } from '../../lib/options/managed.ts';
import type { OptionName, Options } from '../../lib/options/schema.ts';
import type { OwnLists } from '../../lib/own/types.ts';
import type { OwnRule } from '../../lib/sites/own-rules.ts';
import { keyOf, type TextKey, type Translate } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlaceChoice } from './data/PlaceChoice.tsx';
import { type StoredMeasures, StoredTable } from './data/StoredTable.tsx';
import { Transfer, type TransferActions } from './data/Transfer.tsx';
import { FaultList } from './FaultList.tsx';
import { Group } from './Group.tsx';
import { Nav } from './Nav.tsx';
import { OwnPart } from './own/OwnPart.tsx';
import type { SaveEntry } from './own/OwnTable.tsx';
import { Part } from './Part.tsx';
import { Preview } from './Preview.tsx';
import { RulesPart } from './rules/RulesPart.tsx';
import { hasWords, optionsFound } from './search.ts';

export interface OptionsPageProps {
  options: Options;
  policy: Policy;
  own: OwnLists;
  rules: readonly OwnRule[];
  /** Address of the page that was read last; '' where none was. */
  lastUrl: string;
  place: Place;
  stored: StoredMeasures | null;
  /** What happened last. */
  notice: string;
  importing: Importing | null;
  actions: {
    change(changes: Partial<Options>): void;
    reset(names: readonly OptionName[]): void;
    undo: (() => void) | null;
    saveEntry: SaveEntry;
    replaceOwn(own: OwnLists): void;
    rules: Parameters<typeof RulesPart>[0]['actions'];
    transfer: TransferActions;
    setPlace(place: Place): void;
    deleteAll(): void;
  };
}

/** Parts that are more than options, with the words that lead to them. */
const PARTS = {
  own: ['group_own', 'own_entities', 'own_glossary', 'own_events', 'group_own_note'],
  rules: ['group_rules', 'group_rules_note', 'rule_content', 'rule_remove'],
  data: ['group_data', 'transfer', 'import', 'export_options', 'place', 'place_sync', 'stored', 'delete_all'],
} as const satisfies Record<string, readonly TextKey[]>;
type PartName = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as PartName[];

/** Everything that can be set or written, beside a preview of what it does. */
export function OptionsPage(props: OptionsPageProps) {
  const { options, policy, notice, actions } = props;
  const { t } = usePanel();
  const [words, setWords] = useState('');
  const { found, groups, parts, entries } = useMemo(() => search(t, words), [t, words]);
  const locked = lockedBy(policy);
  return (
    <main class="options" data-testid="options">
      <header class="top">
        <h1>{t('options')}</h1>
        <label class="find">
          <Icon name="search" />
          <span class="hidden">{t('search_options')}</span>
          <input
            type="search"
            placeholder={t('search_options')}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <p class="note said" role="status" data-testid="options-notice">
          {notice}
        </p>
        {actions.undo && (
          <button type="button" class="act" data-testid="undo" onClick={actions.undo}>
            <Icon name="undo" />
            {t('undo')}
          </button>
        )}
      </header>
      <FaultList texts={policy.faults.map((fault) => t('policy_fault', faultText(t, fault)))} />
      <div class="cols">
        <Nav entries={entries} />
        <div class="form">
          {groups.map((name) => (
            <Group
              key={name}
              name={name}
              options={options}
              shown={found.get(name)!}
              locked={locked}
              onChange={actions.change}
              onReset={actions.reset}
            />
          ))}
          {parts.map((name) => (
            <OtherPart key={name} name={name} {...props} />
          ))}
          {entries.length === 0 && <p class="note">{t('no_option_found')}</p>}
        </div>
        <Preview options={options} />
      </div>
    </main>
  );
}

/** What of the page has these words, and the way to it. */
function search(t: Translate, words: string) {
  const found = new Map(GROUP_NAMES.map((name) => [name, optionsFound(t, name, words)] as const));
  const groups = GROUP_NAMES.filter((name) => found.get(name)!.length > 0);
  const parts = PART_NAMES.filter((name) => hasWords(t, PARTS[name], words));
  const entries = [...groups, ...parts].map((id) => ({ id, title: keyOf('group', id) }));
  return { found, groups, parts, entries };
}

function OtherPart(props: OptionsPageProps & { name: PartName }) {
  const { name, own, rules, lastUrl, actions, place, stored, importing } = props;
  const { t } = usePanel();
  if (name === 'own') return <OwnPart own={own} onSave={actions.saveEntry} onReplace={actions.replaceOwn} />;
  if (name === 'rules') return <RulesPart rules={rules} lastUrl={lastUrl} actions={actions.rules} />;
  return (
    <Part id="data" title={t('group_data')}>
      <Transfer importing={importing} actions={actions.transfer} />
      <PlaceChoice place={place} onChange={actions.setPlace} />
      <StoredTable stored={stored} onDelete={actions.deleteAll} />
    </Part>
  );
}
