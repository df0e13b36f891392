import type { ContextReport, Entity } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';

/** People whom the article talks about and never quotes, folded; each with a key to where it first names them. */
export function Unquoted({ report: { entities, unquoted = [] } }: { report: ContextReport }) {
  const { t } = usePanel();
  const people = unquoted.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  if (people.length === 0) return null;
  return (
    <details class="group-fold" data-list="unquoted">
      <summary>
        <Icon name="chevron" />
        {t('group_unquoted')} <span>{people.length}</span>
      </summary>
      <p class="note">{t('unquoted_note')}</p>
      <ul>
        {people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
    </details>
  );
}

function Person({ person: { name, role, mentions } }: { person: Entity }) {
  const first = mentions[0];
  return (
    <li class="row">
      <p class="by" dir="auto">
        {name} {first && <Cite evidence={first} />}
      </p>
      {role && (
        <p class="role" dir="auto">
          {role.quote} <Cite evidence={role} />
        </p>
      )}
    </li>
  );
}
