import { useState } from 'preact/hooks';
import { fileAddress, pageAddress } from '../../lib/lookups/api/urls.ts';
import type { LookupResult, Page, Subject } from '../../lib/lookups/types.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Clamp } from '../parts/Clamp.tsx';
import { useLookups } from './context.ts';
import { Facts } from './Facts.tsx';
import { Link } from './Link.tsx';

interface Props {
  subject: Subject;
  found: Extract<LookupResult, { state: 'found' }>;
}

/** So many lines of a page stand before the rest is asked for. */
const LINES = 4;

/** The beginning of a page with facts, source, date and licence. All of it is text, never markup. */
export function FoundPage({ subject, found }: Props) {
  const { t } = usePanel();
  const { page, item, chosen, agreed } = found;
  const list = new Intl.ListFormat(t('language')).format(agreed.map((one) => t(keyOf('agreement', one))));
  return (
    <article class="found" aria-label={page.title}>
      <Picture page={page} />
      <p class="page-title" dir="auto" lang={page.edition}>
        <b>{page.title}</b>
      </p>
      <Clamp lines={LINES}>
        {(at) => (
          <p ref={at.ref} class={`page-text ${at.class}`} dir="auto" lang={page.edition}>
            {page.text}
          </p>
        )}
      </Clamp>
      <Source found={found} />
      {item && <Facts item={item} language={page.edition} />}
      <p class="note">
        {chosen && t('lookup_chosen')}
        {!chosen && agreed.length > 0 && t('lookup_agreed', list)} <Another subject={subject} />
      </p>
    </article>
  );
}

function Source({ found: { page, stale } }: { found: Props['found'] }) {
  const { t } = usePanel();
  const day = (time: string | number) =>
    new Date(time).toLocaleDateString(t('language'), { dateStyle: 'medium' });
  return (
    <p class="note" data-source>
      <Link to={pageAddress(page.edition, page.title)}>{t('lookup_source', page.edition)}</Link>
      {page.revised && <> {t('lookup_revised', day(page.revised))}</>}{' '}
      <Link to={page.license.url}>{page.license.text}</Link>.{' '}
      {t(stale ? 'lookup_stale' : 'lookup_fetched', day(page.fetched))}
    </p>
  );
}

function Another({ subject }: { subject: Subject }) {
  const { t } = usePanel();
  const { actions } = useLookups();
  return (
    <button type="button" class="unfold" onClick={() => actions.reopen(subject)}>
      {t('lookup_other')}
    </button>
  );
}

/** Only where the reader wants pictures; the link leads to who made it, and its licence. */
function Picture({ page: { image, edition, title } }: { page: Page }) {
  const { t } = usePanel();
  const { pictures, actions } = useLookups();
  const [broken, setBroken] = useState(false);
  if (!pictures || !image || broken) return null;
  return (
    <a class="picture" href={fileAddress(edition, image.file)} target="_blank" rel="noreferrer">
      <img
        src={image.url}
        width={image.width / 2}
        height={image.height / 2}
        alt={t('lookup_picture', title)}
        referrerpolicy="no-referrer"
        onLoad={() => actions.pictured(image.url, true)}
        onError={() => {
          setBroken(true);
          actions.pictured(image.url, false);
        }}
      />
    </a>
  );
}
