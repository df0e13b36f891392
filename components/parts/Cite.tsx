import { paragraphOf } from '../../lib/panel/view/paragraphs.ts';
import type { Evidence } from '../../lib/report/types.ts';
import { useArticle, usePanel } from '../context.tsx';

/** A footnote key: the number of the paragraph that a finding comes from. Pressing it shows the words in the page. */
export function Cite({ evidence }: { evidence: Evidence }) {
  const { t, actions } = usePanel();
  const paragraph = paragraphOf(useArticle(), evidence.start);
  return (
    <button
      type="button"
      class="cite"
      data-evidence={`${evidence.start}-${evidence.end}`}
      aria-label={t('show_in_article', paragraph)}
      title={t('show_in_article', paragraph)}
      onClick={() => actions.show(evidence)}
    >
      ¶{paragraph}
    </button>
  );
}
