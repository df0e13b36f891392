import { nameOf } from '../../lib/panel/view/ledger.ts';
import type { ContextReport, Findings, Source } from '../../lib/report/types.ts';
import { countText, keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Possible } from './Possible.tsx';

interface Props {
  report: ContextReport;
  possible: Findings;
}

/** What is folded at first: responses, uncertain findings, what was read and why, timings. */
export function Folds({ report, possible }: Props) {
  const { t } = usePanel();
  const responses = report.sources.filter(({ response }) => response !== null);
  const uncertain = Object.values(possible).reduce((sum, list) => sum + list.length, 0);
  const words = report.article.text.match(/\S+/g)?.length ?? 0;
  return (
    <>
      <Fold id="responses" title={t('responses')} note={responses.length}>
        <Responses sources={responses} />
      </Fold>
      {uncertain > 0 && (
        <Fold id="possible" title={t('possible_findings')} note={uncertain}>
          <Possible findings={possible} />
        </Fold>
      )}
      <Fold id="trace" title={t('trace')} note={countText(t, 'words', words)}>
        <Trace report={report} />
      </Fold>
      <Fold
        id="timings"
        title={t('timings')}
        note={t('milliseconds', Math.round(report.timings['all'] ?? 0))}
      >
        <Timings report={report} />
      </Fold>
    </>
  );
}

function Responses({ sources }: { sources: readonly Source[] }) {
  const { t } = usePanel();
  if (sources.length === 0) return <p class="note">{t('no_responses')}</p>;
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} class="note">
          <strong dir="auto">{nameOf(source)}</strong>{' '}
          {source.response && t(keyOf('response', source.response))}{' '}
          {source.evidence[0] && <Cite evidence={source.evidence[0]} />}
        </li>
      ))}
    </ul>
  );
}

function Trace({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  const { trace, blocks } = report.article;
  const left = trace.filter(({ kept }) => !kept);
  return (
    <>
      <p class="note">{countText(t, 'trace_kept', blocks.length)}</p>
      {report.errors.length > 0 && (
        <ul class="note">
          {report.errors.map(({ analyser, message }) => (
            <li key={analyser + message}>
              {analyser}: {message}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <table class="table">
          <caption>{countText(t, 'trace_left', left.length)}</caption>
          <tbody>
            {left.map(({ rule, excerpt }, index) => (
              <tr key={`${index} ${rule}`}>
                <th scope="row">{rule}</th>
                <td dir="auto">{excerpt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Timings({ report }: { report: ContextReport }) {
  const { t } = usePanel();
  return (
    <table class="table">
      <tbody>
        {Object.entries(report.timings).map(([stage, time]) => (
          <tr key={stage}>
            <th scope="row">{stage}</th>
            <td>{t('milliseconds', time.toFixed(1))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
