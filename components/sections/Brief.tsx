import type { ContextReport } from '../../lib/report/types.ts';
import { Words } from '../parts/Words.tsx';
import { Chips } from './Chips.tsx';

/** Of each sentence, at first. */
const LINES = 2;

/** Who, what, where and when; then the article in at most three of its sentences. */
export function Brief({ report }: { report: ContextReport }) {
  return (
    <>
      <Chips report={report} />
      <ol class="brief">
        {report.brief.map((evidence) => (
          <li key={evidence.start}>
            <Words evidence={evidence} lines={LINES} named />
          </li>
        ))}
      </ol>
    </>
  );
}
