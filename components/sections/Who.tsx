import { useMemo, useState } from 'preact/hooks';
import { SORTS, sortEntities } from '../../lib/panel/sort.ts';
import type { Entity } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { EntityLookup } from '../lookups/LookUp.tsx';
import { EntityMemory } from '../memory/AlsoIn.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Gloss } from '../parts/Gloss.tsx';
import { useGrowing } from '../parts/growing.ts';
import type { IconName } from '../parts/icons.tsx';
import { Menu, MenuEntry } from '../parts/Menu.tsx';
import { RowHead } from '../parts/RowHead.tsx';
import { ShowAll } from '../parts/ShowAll.tsx';
import { Where } from '../parts/Where.tsx';
import { Yours } from '../parts/Yours.tsx';
import type { SectionProps, SectionToolProps } from './types.ts';

/** So many are shown at first, and what is the reader's own. */
const FIRST = 5;

const ICON = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'tag',
} as const satisfies Record<Entity['kind'], IconName>;

/** Key people, organisations and places. */
export function Who({ report, sort }: SectionProps) {
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => sortEntities(report.entities, sort), [report.entities, sort]);
  const shown = all ? sorted : sorted.filter((entity, index) => index < FIRST || entity.own);
  const count = useGrowing(shown.length);
  return (
    <>
      <ol>
        {shown.slice(0, count).map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ol>
      {sorted.length > FIRST && <ShowAll open={all} count={sorted.length} onToggle={setAll} />}
    </>
  );
}

/** In which order they stand. */
export function SortMenu({ sort, onSort }: SectionToolProps) {
  const { t } = usePanel();
  return (
    <Menu icon="sort" label={`${t('sort')}: ${t(`sort_${sort}`)}`}>
      {() =>
        SORTS.map((by) => (
          <MenuEntry
            key={by}
            {...(by === sort ? { icon: 'check' as const } : {})}
            pressed={by === sort}
            onClick={() => onSort(by)}
          >
            {t(`sort_${by}`)}
          </MenuEntry>
        ))
      }
    </Menu>
  );
}

function EntityRow({ entity }: { entity: Entity }) {
  const { t } = usePanel();
  const first = entity.mentions[0];
  return (
    <li class="row entity" data-item={entity.id} tabIndex={-1}>
      <RowHead list="entities" finding={entity} name={entity.name}>
        <Badge icon={ICON[entity.kind]} word={t(`kind_${entity.kind}`)} />
        <Yours finding={entity} />
      </RowHead>
      {entity.role && (
        <p class="role" dir="auto">
          {entity.role.quote} <Cite evidence={entity.role} />
        </p>
      )}
      {entity.note && <Gloss text={entity.note} lines={3} yours />}
      {entity.gloss && <Gloss text={entity.gloss} lines={1} />}
      <Where spans={[...entity.mentions, ...entity.references]}>{first && <Cite evidence={first} />}</Where>
      <EntityMemory entity={entity} />
      <EntityLookup entity={entity} />
    </li>
  );
}
