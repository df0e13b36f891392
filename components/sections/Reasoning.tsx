import { yearsText } from '../../lib/panel/view/years.ts';
import type { HistoricalReference } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Whether there is anything to tell about how a reference was worked out. */
export function hasReasoning({ working, why, candidates, event }: HistoricalReference): boolean {
  return working !== null || why.length > 0 || candidates.length > 0 || Boolean(event?.wikipedia);
}

/** How the years were worked out and why it is this event. */
export function Reasoning({ reference }: { reference: HistoricalReference }) {
  const { t } = usePanel();
  const { working, why, candidates, event } = reference;
  return (
    <div class="reasoning">
      <table class="table">
        <tbody>
          {working && (
            <tr>
              <th scope="row">
                <i dir="auto">{reference.evidence.quote}</i>
              </th>
              <td>{working}</td>
            </tr>
          )}
          {why.length > 0 && (
            <tr>
              <th scope="row">{t('why_event')}</th>
              <td>
                <ul>
                  {why.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </td>
            </tr>
          )}
          {candidates
            .filter(({ id }) => id !== event?.id)
            .map((candidate) => (
              <tr key={candidate.id}>
                <th scope="row">{event ? t('set_aside') : t('perhaps')}</th>
                <td>
                  {yearsText(t, candidate)} {candidate.title}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {event?.wikipedia && (
        <p class="actions">
          <a class="act" href={wikipediaPage(event.wikipedia)} target="_blank" rel="noreferrer noopener">
            <Icon name="external" />
            {t('wikipedia')}
          </a>
        </p>
      )}
    </div>
  );
}

/** Titles in the index are those of the English edition. */
function wikipediaPage(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
