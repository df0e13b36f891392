import type { RequestRecord } from '../../lib/lookups/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

/** Every request that was made, newest first: when, to whom, for what, and what came of it. */
export function RequestTable({ requests }: { requests: readonly RequestRecord[] }) {
  const { t } = usePanel();
  const time = (at: number) =>
    new Date(at).toLocaleString(t('language'), { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <ol class="requests" data-testid="requests">
      {requests.map((request, i) => (
        <li key={`${request.at} ${requests.length - i}`} data-status={request.status ?? 'none'}>
          <time dateTime={new Date(request.at).toISOString()}>{time(request.at)}</time> <b>{request.host}</b>{' '}
          {t(keyOf('purpose', request.purpose))}: <span dir="auto">{request.about}</span>{' '}
          {request.status === null ? t('request_no_answer') : t('request_answer', request.status, request.ms)}
        </li>
      ))}
    </ol>
  );
}
