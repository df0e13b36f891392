import { type Chip, chipsOf, QUESTIONS } from '../../lib/panel/view/chips.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { dateText } from '../../lib/texts/date.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

/** Who, what, where and when, each answer a way into the article. */
export function Chips({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  const chips = chipsOf(report, (iso) => dateText(iso, t('language')));
  const asked = QUESTIONS.filter((question) => chips.some((chip) => chip.question === question));
  if (asked.length === 0) return null;
  return (
    <dl class="chips">
      {asked.map((question) => (
        <div key={question}>
          <dt>{t(keyOf('chip', question))}</dt>
          {chips
            .filter((chip) => chip.question === question)
            .map((chip) => (
              <dd key={chip.label}>
                <Answer chip={chip} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** A topic narrows the panel down to it; a name is shown where it stands first. */
function Answer({ chip: { label, evidence, tag } }: { chip: Chip }) {
  const { actions } = usePanel();
  if (!evidence) return <span dir="auto">{label}</span>;
  const press = () => (tag === null ? actions.show(evidence) : actions.filterTag(tag));
  return (
    <button type="button" class="chip" dir="auto" onClick={press}>
      {label}
    </button>
  );
}
