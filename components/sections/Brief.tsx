import type { ContextReport } from '../../lib/report/types.ts';
import { Words } from '../parts/Words.tsx';

/** Of each sentence, at first. */
const LINES = 2;

/** The article in at most three of its sentences. */
export function Brief({ report }: { report: ContextReport }) {
  return (
    <ol class="brief">
      {report.brief.map((evidence) => (
        <li key={evidence.start}>
          <Words evidence={evidence} lines={LINES} />
        </li>
      ))}
    </ol>
  );
}
