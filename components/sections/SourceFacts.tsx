import { type LedgerRow, nameOf } from '../../lib/panel/view/ledger.ts';
import type { Source } from '../../lib/report/types.ts';
import { countText, keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';

/** Drawing for each kind of source. */
export const SOURCE_ICON = {
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
  const first = source.evidence[0];
  return (
    <>
      <p class="kinds">
        <Badge icon={SOURCE_ICON[source.kind]} word={t(`source_${source.kind}`)} />
        {source.official && <Badge icon="official" word={officialWord(source)} />}
      </p>
      {source.as && tellsMore(source.as.quote, nameOf(source)) && (
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
      {source.response && (
        <p class="note">
          {t(keyOf('response', source.response))} {first && <Cite evidence={first} />}
        </p>
      )}
    </>
  );

  function officialWord({ office, standing }: Source): string {
    const word =
      office === null || office === 'other' ? t('official') : t('official_as', t(keyOf('office', office)));
    return standing === 'former' ? t('official_former', word) : word;
  }
}

/** So many figures are drawn; more would be a crowd that nobody counts. */
const MOST_FIGURES = 12;

function Anonymity({ source }: { source: Source }) {
  const { t } = usePanel();
  const { count, anonymityReason: reason, evidence } = source;
  const first = evidence[0];
  return (
    <>
      {count !== null && count <= MOST_FIGURES && (
        <p class="figures" aria-hidden="true">
          {Array.from({ length: count }, (_, index) => (
            <Icon key={index} name="current" />
          ))}
        </p>
      )}
      <p class="note">
        {count === null ? t('number_not_given') : countText(t, 'people', count)}.{' '}
        {reason ? (
          <>
            {t('anonymity_reason')} <i dir="auto">{reason.quote}</i> <Cite evidence={reason} />
          </>
        ) : (
          <>
            {t('anonymity_no_reason')} {first && <Cite evidence={first} />}
          </>
        )}
      </p>
    </>
  );
}

/** 'The Agency' tells no more than 'Agency'. */
function tellsMore(words: string, name: string): boolean {
  return words.replace(/^(the|an?)\s+/i, '') !== name;
}
