import { useState } from 'preact/hooks';
import type { ContextReport, Entity } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';
import { Where } from '../parts/Where.tsx';

/** So many are shown at first. */
const FIRST = 5;

const ICON = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'tag',
} as const satisfies Record<Entity['kind'], IconName>;

/** Key people, organisations and places, most salient first. */
export function Who({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  const [all, setAll] = useState(false);
  const shown = all ? report.entities : report.entities.slice(0, FIRST);
  return (
    <>
      <ol>
        {shown.map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ol>
      {report.entities.length > FIRST && (
        <button type="button" class="all" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'up' : 'down'} />
          {all ? t('show_fewer') : t('show_all', report.entities.length)}
        </button>
      )}
    </>
  );
}

function EntityRow({ entity }: { entity: Entity }) {
  const { t } = usePanel();
  const spans = [...entity.mentions, ...entity.references];
  return (
    <li class="row entity" data-item={entity.id}>
      <div class="row-head">
        <h3 dir="auto">{entity.name}</h3>
        <Badge icon={ICON[entity.kind]} word={t(`kind_${entity.kind}`)} />
        {entity.mentions[0] && <Cite evidence={entity.mentions[0]} />}
      </div>
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
      <Where spans={spans} />
    </li>
  );
}
