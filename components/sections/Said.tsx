import { useState } from 'preact/hooks';
import {
  type LedgerGroup,
  type LedgerGroupName,
  type LedgerRow,
  ledgerOf,
  nameOf,
} from '../../lib/panel/view/ledger.ts';
import type { ContextReport, Quote } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';
import { RowHead } from '../parts/RowHead.tsx';
import { RelayChain } from './RelayChain.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { Statement } from './Statement.tsx';

/** So many sources of a group are shown at first: with the rest folded a report takes about three screens. */
const FIRST_ROWS = { named: 3, anonymous: 2, documents: 1 } as const satisfies Record<
  LedgerGroupName,
  number
>;

/** Who said what: the ledger of sources, each with all it is said to have said. */
export function Said({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  const { groups, unattributed } = ledgerOf(report);
  const quoted = report.quotes.filter(({ type }) => type !== 'indirect').length;
  const counts = [
    countText(t, 'count_sources', report.sources.length),
    ...(quoted > 0 ? [countText(t, 'count_quotes', quoted)] : []),
    ...(quoted < report.quotes.length
      ? [countText(t, 'count_paraphrases', report.quotes.length - quoted)]
      : []),
  ];
  return (
    <>
      <p class="lede">{counts.join(' · ')}</p>
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
  const [all, setAll] = useState(false);
  const first = FIRST_ROWS[group.name];
  const rows = all ? group.rows : group.rows.slice(0, first);
  const anonymous = group.name === 'anonymous' && minimum > 0;
  return (
    <>
      <h3 class="group">
        {t(`group_${group.name}`)}{' '}
        <span>{anonymous ? countText(t, 'at_least_people', minimum) : group.rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.source.id} row={row} />
        ))}
      </ul>
      {group.rows.length > first && (
        <button type="button" class="all" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'up' : 'down'} />
          {all ? t('show_fewer') : t('show_all', group.rows.length)}
        </button>
      )}
    </>
  );
}

function Row({ row }: { row: LedgerRow }) {
  const { source, quotes } = row;
  const name = nameOf(source);
  return (
    <li class="row" data-item={source.id} tabIndex={-1}>
      <RowHead list="sources" finding={source} name={name} level={4} />
      <SourceFacts row={row} />
      <Statements quotes={quotes} />
    </li>
  );
}

/** One statement at first, a quotation where there is one; all in text order on demand. */
function Statements({ quotes }: { quotes: Quote[] }) {
  const { t } = usePanel();
  const [all, setAll] = useState(false);
  const first = quotes.find(({ type }) => type !== 'indirect') ?? quotes[0];
  return (
    <>
      {quotes
        .filter((quote) => all || quote === first)
        .map((quote) => (
          <Statement key={quote.id} quote={quote} />
        ))}
      {quotes.length > 1 && (
        <button type="button" class="unfold" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('less') : countText(t, 'more_statements', quotes.length - 1)}
        </button>
      )}
    </>
  );
}

/** Statements of nobody in particular, folded. */
function Unattributed({ quotes }: { quotes: Quote[] }) {
  const { t } = usePanel();
  return (
    <details class="group-fold">
      <summary>
        <Icon name="chevron" />
        {t('group_unattributed')} <span>{quotes.length}</span>
      </summary>
      <ul>
        {quotes.map((quote) => (
          <li key={quote.id} class="row">
            <Statement quote={quote} />
            {quote.speaker && (
              <p class="by" dir="auto">
                {quote.speaker.quote} <Cite evidence={quote.speaker} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
