import { type LedgerGroup, type LedgerRow, ledgerOf, nameOf } from '../../lib/panel/view/ledger.ts';
import type { ContextReport, Quote } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Cite } from '../parts/Cite.tsx';
import { RelayChain } from './RelayChain.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { Statement } from './Statement.tsx';

/** Who said what: the ledger of sources, each with all it is said to have said. */
export function Said({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  const { groups, unattributed } = ledgerOf(report);
  const quoted = report.quotes.filter(({ type }) => type !== 'indirect').length;
  return (
    <>
      <p class="lede">
        {countText(t, 'lede_sources', report.sources.length)} {countText(t, 'lede_quoted', quoted)}{' '}
        {countText(t, 'lede_paraphrased', report.quotes.length - quoted)}
      </p>
      <RelayChain sources={report.sources} />
      {groups.map((group) => (
        <Group key={group.name} group={group} minimum={report.anonymousMinimum} />
      ))}
      {unattributed.length > 0 && <Unattributed quotes={unattributed} />}
    </>
  );
}

function Group({ group, minimum }: { group: LedgerGroup; minimum: number }) {
  const { t } = usePanel();
  return (
    <>
      <h3 class="group">
        {t(`group_${group.name}`)}{' '}
        <span>
          {group.name === 'anonymous' && minimum > 0
            ? countText(t, 'at_least_people', minimum)
            : group.rows.length}
        </span>
      </h3>
      <ul>
        {group.rows.map((row) => (
          <Row key={row.source.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row }: { row: LedgerRow }) {
  const { source, quotes } = row;
  return (
    <li class="row" data-item={source.id}>
      <div class="row-head">
        <h4 dir="auto">{nameOf(source)}</h4>
      </div>
      <SourceFacts row={row} />
      {quotes.map((quote) => (
        <Statement key={quote.id} quote={quote} by={nameOf(source)} />
      ))}
    </li>
  );
}

function Unattributed({ quotes }: { quotes: Quote[] }) {
  const { t } = usePanel();
  return (
    <>
      <h3 class="group">
        {t('group_unattributed')} <span>{quotes.length}</span>
      </h3>
      <ul>
        {quotes.map((quote) => (
          <li key={quote.id} class="row" data-item={quote.id}>
            <Statement quote={quote} by={null} />
            {quote.speaker && (
              <p class="by">
                {quote.speaker.quote} <Cite evidence={quote.speaker} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
