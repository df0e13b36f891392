import { type LedgerRow, nameOf } from '../../lib/panel/view/ledger.ts';
import { sumOf } from '../../lib/panel/view/sum.ts';
import type { Source } from '../../lib/report/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Cite } from '../parts/Cite.tsx';
import type { IconName } from '../parts/icons.tsx';
import { Sum } from './Sum.tsx';

/** Drawing for each kind of source. */
export const SOURCE_ICON = {
  person: 'person',
  anonymous: 'unnamed',
  organization: 'organization',
  document: 'document',
  outlet: 'outlet',
} as const satisfies Record<Source['kind'], IconName>;

/** What a source is, in a word or two. */
export function SourceBadges({ source }: { source: Source }) {
  const { t } = usePanel();
  const { kind, official, office, standing } = source;
  const told = office === null || office === 'other' ? null : t(keyOf('office', office));
  const word = told === null ? t('official') : t('official_as', told);
  return (
    <>
      <Badge icon={SOURCE_ICON[kind]} word={t(`source_${kind}`)} />
      {official && <Badge icon="official" word={standing === 'former' ? t('official_former', word) : word} />}
    </>
  );
}

/** What a source is, by the article's words: title, how many, who relays it, whether it answered. */
export function SourceFacts({ row: { source, via, quotes } }: { row: LedgerRow }) {
  const { t } = usePanel();
  const first = source.evidence[0];
  return (
    <>
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
      {isBare({ source, via, quotes }) && first && (
        <p class="note">
          {t('no_statement')} <Cite evidence={first} />
        </p>
      )}
    </>
  );
}

/** Nothing else in its row leads to the article. */
function isBare({ source, quotes }: LedgerRow): boolean {
  const { as, kind, response } = source;
  const told = as !== null && tellsMore(as.quote, nameOf(source));
  return quotes.length === 0 && !told && kind !== 'anonymous' && response === null;
}

/** How many they are and why they are not named, or in plain words that the article does not tell. */
function Anonymity({ source }: { source: Source }) {
  const { t } = usePanel();
  const { count, anonymityReason: reason, evidence } = source;
  const first = evidence[0];
  const untold = count === null ? 'anonymity_untold' : 'anonymity_no_reason';
  return (
    <>
      {count !== null && count > 1 && <Sum count={count} terms={sumOf(source)} />}
      <p class="note">
        {reason ? (
          <>
            {count === null && `${t('number_not_given')}. `}
            {t('anonymity_reason')} <i dir="auto">{reason.quote}</i> <Cite evidence={reason} />
          </>
        ) : (
          <>
            {t(untold)} {first && <Cite evidence={first} />}
          </>
        )}
      </p>
    </>
  );
}

/** 'The Agency' tells no more than 'Agency'. */
function tellsMore(words: string, name: string): boolean {
  const bare = (text: string) => text.replace(/^(the|an?)\s+/i, '');
  return bare(words) !== bare(name);
}
