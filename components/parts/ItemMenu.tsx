import { useState } from 'preact/hooks';
import { targetOf } from '../../lib/corrections/target.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import type { Entity, FindingKind, Findings, Source } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { EntityCorrections } from './EntityCorrections.tsx';
import { Menu, MenuEntry } from './Menu.tsx';
import { RenameForm } from './RenameForm.tsx';

interface Props<K extends FindingKind> {
  list: K;
  finding: Findings[K][number];
  /** What the finding is called in the panel. */
  name: string;
}

/** Copy and correct: what can be done with one finding. */
export function ItemMenu<K extends FindingKind>({ list, finding, name }: Props<K>) {
  const { t, actions, lens } = usePanel();
  const [renaming, setRenaming] = useState(false);
  const target = targetOf(list, finding);
  return (
    <Menu icon="more" label={t('item_menu', name)} className="more">
      {(close) => {
        const correct = (correction: Correction) => {
          close();
          actions.correct(correction);
        };
        if (renaming) {
          return (
            <RenameForm
              name={name}
              onDone={(to) => {
                setRenaming(false);
                if (to === null) close();
                else correct({ do: 'rename', target, name: to });
              }}
            />
          );
        }
        return (
          <>
            <MenuEntry icon="copy" onClick={() => actions.copyItem(finding.id)}>
              {t('copy')}
            </MenuEntry>
            {list === 'sources' && (
              <MenuEntry
                icon="lens"
                pressed={lens === finding.id}
                onClick={() => actions.lens(lens === finding.id ? null : finding.id)}
              >
                {t('lens')}
              </MenuEntry>
            )}
            {(list === 'entities' || list === 'sources' || list === 'tags') && (
              <MenuEntry icon="edit" stay onClick={() => setRenaming(true)}>
                {t('rename')}
              </MenuEntry>
            )}
            {list === 'entities' && <EntityCorrections entity={finding as Entity} correct={correct} />}
            {isOfficial(finding) && (
              <MenuEntry icon="official" onClick={() => correct({ do: 'not-official', target })}>
                {t('not_official')}
              </MenuEntry>
            )}
            <MenuEntry icon="hide" onClick={() => correct({ do: 'hide', target })}>
              {t('hide')}
            </MenuEntry>
          </>
        );
      }}
    </Menu>
  );
}

function isOfficial(finding: Findings[FindingKind][number]): finding is Entity | Source {
  return 'official' in finding && finding.official;
}
