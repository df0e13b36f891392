import { itemAddress } from '../../lib/lookups/api/urls.ts';
import type { FactValue, Item } from '../../lib/lookups/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Link } from './Link.tsx';

/** What Wikidata says. */
export function Facts({ item, language }: { item: Item; language: string }) {
  const { t } = usePanel();
  if (item.facts.length === 0) return null;
  return (
    <>
      <dl class="facts">
        {item.facts.map(({ property, values }) => (
          <div key={property}>
            <dt>{t(keyOf('fact', property))}</dt>
            <dd dir="auto" lang={language}>
              {values.map(withYears).join('; ')}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note" data-source>
        <Link to={itemAddress(item.id)}>{t('lookup_facts_source')}</Link>
      </p>
    </>
  );
}

function withYears({ text, from, to }: FactValue): string {
  if (from === null && to === null) return text;
  return `${text} (${from ?? ''}–${to ?? ''})`;
}
