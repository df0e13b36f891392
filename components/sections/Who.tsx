import { useState } from 'preact/hooks';
import { SORTS, type Sort, sortEntities } from '../../lib/panel/sort.ts';
import type { ContextReport, Entity } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';
import { RowHead } from '../parts/RowHead.tsx';
import { Where } from '../parts/Where.tsx';

/** So many are shown at first. */
const FIRST = 5;

const ICON = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'tag',
} as const satisfies Record<Entity['kind'], IconName>;

/** Key people, organisations and places. */
export function Who({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  const [all, setAll] = useState(false);
  const [sort, setSort] = useState<Sort>('salience');
  const sorted = sortEntities(report.entities, sort);
  return (
    <>
      <label class="sort">
        {t('sort')}
        <select value={sort} onChange={({ currentTarget }) => setSort(currentTarget.value as Sort)}>
          {SORTS.map((by) => (
            <option key={by} value={by}>
              {t(`sort_${by}`)}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {(all ? sorted : sorted.slice(0, FIRST)).map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ol>
      {sorted.length > FIRST && (
        <button type="button" class="all" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'up' : 'down'} />
          {all ? t('show_fewer') : t('show_all', sorted.length)}
        </button>
      )}
    </>
  );
}

function EntityRow({ entity }: { entity: Entity }) {
  const { t } = usePanel();
  const first = entity.mentions[0];
  return (
    <li class="row entity" data-item={entity.id} tabIndex={-1}>
      <RowHead list="entities" finding={entity} name={entity.name}>
        <Badge icon={ICON[entity.kind]} word={t(`kind_${entity.kind}`)} />
      </RowHead>
      {entity.role && (
        <p class="role" dir="auto">
          {entity.role.quote} <Cite evidence={entity.role} />
        </p>
      )}
      {entity.gloss && (
        <p class="gloss">
          <Icon name="index" />
          <span>
            <b>{t('from_index')}</b> {entity.gloss}
          </span>
        </p>
      )}
      <Where spans={[...entity.mentions, ...entity.references]}>{first && <Cite evidence={first} />}</Where>
    </li>
  );
}
