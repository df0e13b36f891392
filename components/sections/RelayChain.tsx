import { nameOf, relayChain } from '../../lib/panel/view/ledger.ts';
import type { Source } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SOURCE_ICON } from './SourceFacts.tsx';

/** How the story knows: the article, who it relies on, and whom they rely on. Read downwards it is a sentence. */
export function RelayChain({ sources }: { sources: readonly Source[] }) {
  const { t } = usePanel();
  const chain = relayChain(sources);
  if (chain.length === 0) return null;
  return (
    <figure class="chain">
      <figcaption>{t('how_the_story_knows')}</figcaption>
      <ol>
        <li>
          <Icon name="news" />
          <b>{t('this_article')}</b>
          <span class="link">{t('relies_on')}</span>
        </li>
        {chain.map((source, index) => (
          <Link key={source.id} source={source} last={index === chain.length - 1} />
        ))}
      </ol>
    </figure>
  );
}

function Link({ source, last }: { source: Source; last: boolean }) {
  const { t } = usePanel();
  const first = source.evidence[0];
  return (
    <li>
      <Icon name={SOURCE_ICON[source.kind]} />
      <b dir="auto">{nameOf(source)}</b>
      <span class="link">
        {t(last ? (source.kind === 'anonymous' ? 'not_named' : 'source') : 'relays')}{' '}
        {first && <Cite evidence={first} />}
      </span>
    </li>
  );
}
