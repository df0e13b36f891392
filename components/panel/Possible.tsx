import { nameOf } from '../../lib/panel/view/ledger.ts';
import { yearsText } from '../../lib/panel/view/years.ts';
import type { Evidence, FindingKind, Findings } from '../../lib/report/types.ts';
import type { Translate } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { RowHead } from '../parts/RowHead.tsx';
import { Words } from '../parts/Words.tsx';

interface Shown {
  title: string;
  evidence: Evidence | null;
}

type Describe = { [K in FindingKind]: (finding: Findings[K][number], t: Translate) => Shown };

const DESCRIBE: Describe = {
  entities: ({ name, mentions }) => ({ title: name, evidence: mentions[0] ?? null }),
  sources: (source) => ({ title: nameOf(source), evidence: source.evidence[0] ?? null }),
  quotes: ({ content }, t) => ({ title: t('section_quotes'), evidence: content[0] ?? null }),
  history: (reference, t) => ({
    title: [yearsText(t, reference), reference.event?.title ?? reference.candidates[0]?.title]
      .filter(Boolean)
      .join(' '),
    evidence: reference.evidence,
  }),
  tags: ({ label, summary }) => ({ title: label, evidence: summary[0] ?? null }),
};

/** Findings below the reader's bar: a dashed edge and the word, everywhere the same. */
export function Possible({ findings }: { findings: Findings }) {
  const kinds = (Object.keys(DESCRIBE) as FindingKind[]).filter((kind) => findings[kind].length > 0);
  return (
    <ul>
      {kinds.map((kind) => (
        <List key={kind} kind={kind} findings={findings[kind]} />
      ))}
    </ul>
  );
}

function List<K extends FindingKind>({ kind, findings }: { kind: K; findings: Findings[K] }) {
  const { t } = usePanel();
  const items: readonly Findings[K][number][] = findings;
  return (
    <>
      {items.map((finding) => {
        const { title, evidence } = DESCRIBE[kind](finding, t);
        return (
          <li key={finding.id} class="possible" data-item={finding.id} tabIndex={-1}>
            <RowHead list={kind} finding={finding} name={title}>
              <Badge icon="possible" word={t('possible')} />
            </RowHead>
            {evidence && <Words evidence={evidence} />}
          </li>
        );
      })}
    </>
  );
}
