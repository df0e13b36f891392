import { targetOf } from '../../lib/corrections/target.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import type { Entity, EntityKind } from '../../lib/report/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { MenuEntry } from './Menu.tsx';

const KINDS = ['person', 'organization', 'place'] as const satisfies readonly EntityKind[];

/** What can be wrong about an entity only: its kind, and that it is another one. */
export function EntityCorrections({
  entity,
  correct,
}: {
  entity: Entity;
  correct(correction: Correction): void;
}) {
  const { t, report } = usePanel();
  const target = targetOf('entities', entity);
  const others = report?.entities.filter(({ id }) => id !== entity.id) ?? [];
  return (
    <>
      {KINDS.filter((kind) => kind !== entity.kind).map((kind) => (
        <MenuEntry key={kind} icon={kind} onClick={() => correct({ do: 'retype', target, kind })}>
          {t(keyOf('retype', kind))}
        </MenuEntry>
      ))}
      {others.length > 0 && (
        <label class="menu-field">
          {t('same_as')}
          <select
            value=""
            onChange={({ currentTarget }) => correct({ do: 'merge', target, into: currentTarget.value })}
          >
            <option value="" disabled>
              {t('choose')}
            </option>
            {others.map((other) => (
              <option key={other.id} value={targetOf('entities', other).key}>
                {other.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
