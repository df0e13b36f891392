import { nameOf, relayChain } from '../../lib/panel/view/ledger.ts';
import type { Source } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { Cite } from '../parts/Cite.tsx';
import { Icon } from '../parts/Icon.tsx';

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
          <Icon name="document" />
          <b>{t('this_article')}</b>
          <span class="link">{t('relies_on')}</span>
        </li>
        {chain.map((source, index) => (
          <li key={source.id}>
            <Icon
              name={source.kind === 'anonymous' ? 'unnamed' : source.kind === 'outlet' ? 'outlet' : 'person'}
            />
            <b dir="auto">{nameOf(source)}</b>
            <span class="link">
              {index < chain.length - 1 && t('relays')}{' '}
              {source.evidence[0] && <Cite evidence={source.evidence[0]} />}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
