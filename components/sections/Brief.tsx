import type { ContextReport } from '../../lib/report/types.ts';
import { Words } from '../parts/Words.tsx';

/** The article in at most three of its sentences. */
export function Brief({ report }: { report: ContextReport }) {
  return (
    <ol class="brief">
      {report.brief.map((evidence) => (
        <li key={evidence.start}>
          <Words evidence={evidence} clamp />
        </li>
      ))}
    </ol>
  );
}
