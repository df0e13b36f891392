import { type LedgerRow, nameOf } from '../../lib/panel/view/ledger.ts';
import type { Source } from '../../lib/report/types.ts';
import { countText, keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import type { IconName } from '../parts/icons.tsx';

const ICON = {
  person: 'person',
  anonymous: 'unnamed',
  organization: 'organization',
  document: 'document',
  outlet: 'outlet',
} as const satisfies Record<Source['kind'], IconName>;

/** What a source is, by the article's words: kind, office, title, how many, who relays it. */
export function SourceFacts({ row }: { row: LedgerRow }) {
  const { t } = usePanel();
  const { source, via } = row;
  return (
    <>
      <p class="kinds">
        <Badge icon={ICON[source.kind]} word={t(`source_${source.kind}`)} />
        {source.official && <Badge icon="official" word={officialWord(source)} />}
      </p>
      {source.as && source.as.quote !== nameOf(source) && (
        <p class="role" dir="auto">
          {source.as.quote} <Cite evidence={source.as} />
        </p>
      )}
      {source.kind === 'anonymous' && <Anonymity source={source} />}
      {via && (
        <p class="note">
          {t('relayed_by')} <strong dir="auto">{nameOf(via)}</strong>
        </p>
      )}
      {source.response && <p class="note">{t(keyOf('response', source.response))}</p>}
    </>
  );

  function officialWord({ office, standing }: Source): string {
    const word =
      office === null || office === 'other' ? t('official') : t('official_as', t(keyOf('office', office)));
    return standing === 'former' ? t('official_former', word) : word;
  }
}

function Anonymity({ source }: { source: Source }) {
  const { t } = usePanel();
  const first = source.evidence[0];
  return (
    <p class="note">
      {source.count === null ? t('number_not_given') : countText(t, 'people', source.count)}.{' '}
      {source.anonymityReason ? (
        <>
          {t('anonymity_reason')} <i dir="auto">{source.anonymityReason.quote}</i>{' '}
          <Cite evidence={source.anonymityReason} />
        </>
      ) : (
        <>
          {t('anonymity_no_reason')} {first && <Cite evidence={first} />}
        </>
      )}
    </p>
  );
}
