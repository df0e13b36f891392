import { useEffect, useState } from 'preact/hooks';
import type { MemorySize, ReadArticle } from '../../lib/memory/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStore } from './store.ts';

/** The articles that are remembered: search them, forget one, a site or all, take them out as a file. */
export function MemoryContents({ size }: { size: MemorySize }) {
  const { t } = usePanel();
  const { forgetAll, exportAll } = useStore();
  if (size.articles === 0) return <p class="note">{t('memory_empty')}</p>;
  return (
    <div class="field-block" data-testid="memory">
      <h3>{countText(t, 'memory_size', size.articles)}</h3>
      <Search size={size} />
      <Sites size={size} />
      <p class="actions">
        <button type="button" class="act" onClick={() => void exportAll()}>
          {t('memory_export')}
        </button>
        <button type="button" class="act" data-testid="forget-all" onClick={() => void forgetAll()}>
          <Icon name="trash" />
          {t('memory_forget_all')}
        </button>
      </p>
    </div>
  );
}

function Search({ size }: { size: MemorySize }) {
  const { t } = usePanel();
  const { search } = useStore();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly ReadArticle[] | null>(null);
  useEffect(() => {
    let gone = false;
    void search(words).then((articles) => {
      if (!gone) setFound(articles);
    });
    return () => {
      gone = true;
    };
  }, [words, size, search]);
  return (
    <>
      <label class="field-label">
        <span>{t('memory_search')}</span>
        <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <p class="note" role="status">
        {found?.length === 0 && t('memory_none_found')}
      </p>
      <ul class="read" data-testid="memory-found">
        {found?.map((article) => (
          <Row key={article.url} article={article} />
        ))}
      </ul>
    </>
  );
}

function Row({ article: { url, title, outlet, site, read, subjects } }: { article: ReadArticle }) {
  const { t } = usePanel();
  const { forget } = useStore();
  const day = new Date(read).toLocaleDateString(t('language'), { dateStyle: 'medium' });
  const names = subjects.map(({ name }) => name).slice(0, 6);
  return (
    <li data-url={url}>
      <span>
        <a href={url} target="_blank" rel="noreferrer" dir="auto">
          {title}
        </a>
        <small dir="auto">{[outlet ?? site, t('memory_read', day), ...names].join(' · ')}</small>
      </span>
      <button
        type="button"
        class="tool"
        aria-label={t('memory_forget', title)}
        title={t('memory_forget', title)}
        onClick={() => void forget(url)}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}

function Sites({ size: { sites } }: { size: MemorySize }) {
  const { t } = usePanel();
  const { forgetSite } = useStore();
  return (
    <details>
      <summary>{t('memory_sites', sites.length)}</summary>
      <ul class="read">
        {sites.map(({ site, articles }) => (
          <li key={site}>
            <span>
              {site} <small>{countText(t, 'memory_size', articles)}</small>
            </span>
            <button
              type="button"
              class="tool"
              aria-label={t('memory_forget_site', site)}
              title={t('memory_forget_site', site)}
              onClick={() => void forgetSite(site)}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
