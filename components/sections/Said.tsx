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
import { useGrowing } from '../parts/growing.ts';
import { Icon } from '../parts/Icon.tsx';
import { RowHead } from '../parts/RowHead.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { RelayChain } from './RelayChain.tsx';
import { SourceBadges, SourceFacts } from './SourceFacts.tsx';
import { Statement } from './Statement.tsx';
import { Unquoted } from './Unquoted.tsx';

/** So many sources of a group are shown at first: with the rest folded a report takes about three screens. */
const FIRST_ROWS = { named: 3, anonymous: 2, documents: 1 } as const satisfies Record<
  LedgerGroupName,
  number
>;

/** Who said what: the ledger of sources, each with all it is said to have said. */
export function Said({ report }: { report: ContextReport }) {
  const { groups, unattributed } = ledgerOf(report);
  return (
    <>
      <RelayChain sources={report.sources} />
      {groups.map((group) => (
        <Group key={group.name} group={group} minimum={report.anonymousMinimum} />
      ))}
      {unattributed.length > 0 && <Unattributed quotes={unattributed} />}
      <Unquoted report={report} />
    </>
  );
}

function Group({ group, minimum }: { group: LedgerGroup; minimum: number }) {
  const { t } = usePanel();
  const [all, setAll] = useState(false);
  const first = FIRST_ROWS[group.name];
  const rows = group.rows.slice(0, useGrowing(all ? group.rows.length : first));
  const more = group.rows.length > first;
  const anonymous = group.name === 'anonymous' && minimum > 0;
  return (
    <>
      <div class="group">
        <h3>
          {t(`group_${group.name}`)}{' '}
          {anonymous ? (
            <span>{countText(t, 'at_least_people', minimum)}</span>
          ) : (
            !more && <span>{group.rows.length}</span>
          )}
        </h3>
        {more && (
          <Toggle open={all} onToggle={setAll}>
            {all ? t('show_fewer') : t('show_all', group.rows.length)}
          </Toggle>
        )}
      </div>
      <ul>
        {rows.map((row) => (
          <Row key={row.source.id} row={row} />
        ))}
      </ul>
    </>
  );
}

/** A source with one statement at first, a quotation where there is one; with all in text order on demand. */
function Row({ row }: { row: LedgerRow }) {
  const { t } = usePanel();
  const [all, setAll] = useState(false);
  const { source, quotes } = row;
  const first = quotes.find(({ type }) => type !== 'indirect') ?? quotes[0];
  const shown = useGrowing(all ? quotes.length : 0);
  return (
    <li class="row" data-item={source.id} tabIndex={-1}>
      <RowHead list="sources" finding={source} name={nameOf(source)} level={4}>
        <SourceBadges source={source} />
        {quotes.length > 1 && (
          <Toggle open={all} onToggle={setAll}>
            {all ? countText(t, 'statements', quotes.length) : t('one_statement_of', quotes.length)}
          </Toggle>
        )}
      </RowHead>
      <SourceFacts row={row} />
      {quotes
        .filter((quote, index) => (all ? index < shown : quote === first))
        .map((quote) => (
          <Statement key={quote.id} quote={quote} />
        ))}
    </li>
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
